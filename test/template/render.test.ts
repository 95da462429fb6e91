import { expect, it, vi } from 'vitest'
import { render } from '../../src/template/render.ts'

it('prints every field as text', () => {
  expect(render('note', { text: `<b title="x">'&amp;' {{y}} {{{z}}}` })).toBe(
    '<p class="note">&lt;b title&#x3D;&quot;x&quot;&gt;&#x27;&amp;amp;&#x27; {{y}} {{{z}}}</p>\n',
  )
})

it('takes a missing field for a fault, whether it is printed, tested or repeated', () => {
  expect(() => render('note', {})).toThrow('"text" not defined')
  expect(() => render('paragraph', { runs: [{ text: '' }] })).toThrow(
    '{{#if}} of a field that the view lacks',
  )
  expect(() => render('title', {})).toThrow('{{#each}} of a field that the view lacks')
})

it('prints nothing that the view inherits', () => {
  const warned = vi.spyOn(console, 'error').mockReturnValue()
  expect(render('note', Object.create({ text: 'inherited' }))).toBe('<p class="note"></p>\n')
  expect(warned).toHaveBeenCalledOnce()
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { clientScript } from '../helpers/client-script.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { random } from '../helpers/random-report.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

let script = ''
beforeAll(async () => {
  script = await clientScript('preview/client/morph.ts', 'patch')
})
afterAll(closeChromium)

/** Turns a body into another one, and returns what `look` finds; `before` runs first. */
function morphed(old: string, wanted: string, look: string, before = '') {
  return inChromium(`<!DOCTYPE html><body>${old}`, (page) =>
    page.evaluate<unknown>(`(() => {
      ${script}
      const wanted = new DOMParser().parseFromString(${JSON.stringify(`<!DOCTYPE html><body>${wanted}`)}, 'text/html')
      const copy = wanted.documentElement.cloneNode(true)
      ${before}
      patch.morph(document.documentElement, wanted.documentElement)
      return (${look})
    })()`),
  )
}

const IS_EQUAL = 'document.documentElement.isEqualNode(copy)'

describe('a page becomes another one', () => {
  test('whatever the two are', async () => {
    const next = random(7)
    const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? ''
    const tree = (depth: number): string => {
      if (depth === 0 || next() < 0.2) return pick(['甲', '乙', '丙丁', ' ', '\n', '<!--注-->', ''])
      const name = pick(['p', 'div', 'span', 'section', 'details'])
      const attributes = pick(['', ' id="a"', ' class="b"', ' class="c" title="d"', ' style="color:red"'])
      const children = Array.from({ length: Math.floor(next() * 5) }, () => tree(depth - 1)).join('')
      return `<${name}${attributes}>${children}</${name}>`
    }
    const bodies = Array.from({ length: 61 }, () => tree(5) + tree(4) + tree(3))
    const results = await inChromium('<!DOCTYPE html>', (page) =>
      page.evaluate<readonly boolean[]>(`(() => {
        ${script}
        const parse = (text) => new DOMParser().parseFromString(text, 'text/html').documentElement
        const bodies = ${JSON.stringify(bodies)}
        return bodies.slice(1).map((body, index) => {
          const old = parse(bodies[index])
          patch.morph(old, parse(body))
          return old.isEqualNode(parse(body))
        })
      })()`),
    )
    expect(results).toHaveLength(60)
    expect(results.filter((equal) => !equal)).toEqual([])
  })

  test('also two reports of different forms, both ways', async () => {
    const page = async (text: string) => {
      const bytes = new TextEncoder().encode(text)
      const { outputs } = await build({ path: 'a', bytes }, { formats: ['html'], draft: true })
      return Buffer.from(outputs[0]?.bytes ?? []).toString()
    }
    const [one, other] = await Promise.all([page(minimal()), page(minimal({}, 2019))])
    for (const [old, wanted] of [
      [one, other],
      [other, one],
    ]) {
      const equal = await inChromium('', (page) =>
        page.evaluate<boolean>(`(() => {
          ${script}
          const parse = (text) => new DOMParser().parseFromString(text, 'text/html').documentElement
          const old = parse(${JSON.stringify(old)})
          patch.morph(old, parse(${JSON.stringify(wanted)}))
          return old.isEqualNode(parse(${JSON.stringify(wanted)}))
        })()`),
      )
      expect(equal).toBe(true)
    }
  })
})

describe('what did not change stays the very node it was', () => {
  const kept = (ids: readonly string[]) =>
    `${JSON.stringify(ids)}.every((id) => document.getElementById(id) === was[id])`
  const remember = (ids: readonly string[]) =>
    `const was = Object.fromEntries(${JSON.stringify(ids)}.map((id) => [id, document.getElementById(id)]))`

  test.each([
    ['one is put before', '<p id="a">甲</p><p id="b">乙</p>', '<p>新</p><p id="a">甲</p><p id="b">乙</p>'],
    ['one is put between', '<p id="a">甲</p><p id="b">乙</p>', '<p id="a">甲</p><p>新</p><p id="b">乙</p>'],
    ['two go', '<p>一</p><p id="a">甲</p><p>二</p><p id="b">乙</p>', '<p id="a">甲</p><p id="b">乙</p>'],
    [
      'some come and some go',
      '<p>一</p><p id="a">甲</p><p id="b">乙</p><p>四</p>',
      '<p id="a">甲</p><p>新</p><p id="b">乙</p><h2>五</h2>',
    ],
    ['words change inside', '<div id="a"><p id="b">甲</p></div>', '<div id="a"><p id="b">甲乙</p></div>'],
  ])('when %s', async (_, old, wanted) => {
    const ids = ['a', 'b']
    expect(await morphed(old, wanted, `[${kept(ids)}, ${IS_EQUAL}]`, remember(ids))).toEqual([true, true])
  })
})

describe('what a reader did stays', () => {
  test('a selection, beside words that changed in the same text', async () => {
    const select = `
      const text = document.querySelector('p').firstChild
      getSelection().setBaseAndExtent(text, 6, text, 8)`
    expect(
      await morphed(
        '<p>新收三件，结转二件。</p>',
        '<p>新收三百件，结转二件。</p>',
        'String(getSelection())',
        select,
      ),
    ).toBe('转二')
  })

  test('an opened panel', async () => {
    const details = (words: string) => `<details><summary>数据</summary>${words}</details>`
    const open = `document.querySelector('details').open = true`
    const look = `[document.querySelector('details').open, document.body.textContent]`
    expect(await morphed(details('甲'), details('乙'), look, open)).toEqual([true, '数据乙'])
  })

  test('the focus, and what the preview marks', async () => {
    const before = `
      const cell = document.querySelector('td')
      for (const name of ['data-preview-cell', 'data-preview-mark']) cell.setAttribute(name, '')
      cell.tabIndex = 0
      cell.focus()`
    const look = `[document.activeElement.textContent, document.activeElement.hasAttribute('data-preview-mark')]`
    const table = (figure: number) => `<table><tr><td data-address="甲">${figure}</td></tr></table>`
    expect(await morphed(table(1), table(2), look, before)).toEqual(['2', true])
  })
})

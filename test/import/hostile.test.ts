import { expect, test } from 'vitest'
import type { Unreadable } from '../../src/import/loose.ts'
import { LARGEST_SOURCE, readDocument } from '../../src/import/read-document.ts'

const reasonOf = (file: Uint8Array) =>
  readDocument(file).then(
    () => 'read',
    (error: Unreadable) => error.reason,
  )

/** A PDF of these objects; the first is the catalogue. */
function pdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(text)
}
const stream = (dictionary: string, content: string) =>
  `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`

test('a PDF whose pages lead back to themselves is damaged', async () => {
  const tree = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Pages/Kids[2 0 R]/Count 1>>',
  ]
  expect(await reasonOf(pdf(tree))).toBe('damaged')
})

test('a PDF with a form that draws itself comes to an end, and scripts in it are not run', async () => {
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
  const resources = '<</XObject<</F 5 0 R>>/Font<</A 6 0 R>>>>'
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(globalThis.wasRun = true)>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources ${resources}>>`,
    stream('', 'BT /A 12 Tf 72 700 Td (words) Tj ET /F Do'),
    stream(`/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources ${resources}`, '/F Do /F Do'),
    font,
  ]
  const { blocks } = await readDocument(pdf(objects))
  expect(blocks).toMatchObject([{ kind: 'paragraph', text: 'words' }])
  expect(globalThis).not.toHaveProperty('wasRun')
})

test('a PDF of more pages than any report has is refused', async () => {
  const kids = Array<string>(300).fill('3 0 R').join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count 300>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
  ]
  expect(await reasonOf(pdf(objects))).toBe('too-large')
})

test('what is larger than any report is not looked into', async () => {
  expect(await reasonOf(new Uint8Array(LARGEST_SOURCE + 1))).toBe('too-large')
})

test('lines of marks are looked through once, and a table of more cells than any report has is refused', async () => {
  const page = (lines: readonly string[]) => new TextEncoder().encode(`<html><pre>${lines.join('\n')}</pre>`)
  const wide = page(Array<string>(3).fill(`1${'|'.repeat(100_000)}`))
  expect(await reasonOf(wide)).toBe('too-large')
  const uneven = Array.from({ length: 19_000 }, (_, at) => (at % 2 === 0 ? '甲 | 1' : '甲 | 1 | 2'))
  expect(await reasonOf(page(uneven))).toBe('read')
  const rules = page([`|${'-'.repeat(200_000)}|x`, `${'|-'.repeat(200_000)}|x`])
  expect(await reasonOf(rules)).toBe('read')
})

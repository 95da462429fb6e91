import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { render } from '../../src/pipeline/render.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { imported } from '../import/imported.ts'
import { printed } from '../import/printed.ts'
import { inChromium } from '../readers/chromium.ts'
import { convertAll } from '../readers/libreoffice.ts'

const documents = Object.entries(await exampleDocuments())

async function written(format: 'html' | 'docx'): Promise<readonly Uint8Array[]> {
  const outputs = documents.map(
    async ([, document]) => (await render(document, { formats: [format] })).outputs[0],
  )
  return (await Promise.all(outputs)).map((output) => output?.bytes ?? new Uint8Array())
}

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

async function byPandoc(format: 'html' | 'docx'): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pandoc-'))
  try {
    return (await written('html')).map((page) => {
      writeFileSync(join(folder, 'in.html'), page)
      spawnSync('pandoc', ['-s', '-f', 'html', 'in.html', '-o', `out.${format}`], { cwd: folder })
      return readFileSync(join(folder, `out.${format}`))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function printedByChromium(): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = []
  for (const page of await written('html')) {
    const text = new TextDecoder().decode(page)
    files.push(await inChromium(text, (shown) => shown.pdf({ format: 'A4', displayHeaderFooter: true })))
  }
  return files
}

/** Our documents after other programs had them. */
const WAYS: Readonly<Record<string, () => Promise<readonly Uint8Array[]>>> = {
  'LibreOffice, DOCX': async () => convertAll('docx', await written('docx')),
  'LibreOffice, ODT and DOCX': async () =>
    convertAll('docx', await convertAll('odt', await written('docx')), 'odt'),
  'LibreOffice, DOC': async () => convertAll('doc', await written('docx')),
  'LibreOffice, HTML': async () => convertAll('html', await written('docx')),
  'LibreOffice, PDF': async () => convertAll('pdf', await written('docx')),
  'Chromium, PDF': printedByChromium,
  ...(hasPandoc ? { 'pandoc, DOCX': () => byPandoc('docx'), 'pandoc, HTML': () => byPandoc('html') } : {}),
}

/** Addresses of own tables depend on groups that no table shows. */
function figuresOf({ blocks }: Document): readonly string[] {
  return blocks
    .flatMap((block) => (block.type === 'table' ? block.cells : []))
    .flatMap(({ address, text }) =>
      address === undefined || address.startsWith('附表') ? [] : [`${address} ${text}`],
    )
}

/** Every program breaks lines where it will; charts are drawn as it can. */
const lines = (document: Document) => printed(document).map((line) => line.replaceAll(/\s/g, ''))

describe.each(Object.keys(WAYS))('%s', (way) => {
  test('gives back every figure and every paragraph', async () => {
    const files = (await WAYS[way]?.()) ?? []
    for (const [index, [name, document]] of documents.entries()) {
      const isIllustrated = document.blocks.some(({ type }) => type === 'illustration')
      const { text, recognised } = await imported(name, files[index] ?? new Uint8Array())
      const again = await prepareText(text, { draft: true })
      if (!again.document) throw new Error(`${name}: ${again.findings[0]?.message}`)
      expect({ name, figures: figuresOf(again.document) }).toEqual({ name, figures: figuresOf(document) })
      if (isIllustrated) continue
      // Tables of old documents that no sum confirms are told of.
      const doubts = recognised.doubts.filter(({ message }) => !message.startsWith('由旧格式'))
      expect({ name, doubts }).toEqual({ name, doubts: [] })
      expect({ name, lines: lines(again.document) }).toEqual({ name, lines: lines(document) })
    }
  })
})

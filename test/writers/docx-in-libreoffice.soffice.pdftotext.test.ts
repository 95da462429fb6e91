import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { writeDocx } from '../../src/writers/docx/write-docx.ts'
import { documents } from '../conformance/documents.ts'
import { convertToPdf } from '../readers/libreoffice.ts'
import { dashedBaselines } from '../readers/pdf-lines.ts'

describe('the report as LibreOffice prints it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'))
  const file = join(folder, 'report.pdf')
  const run = (command: string, ...options: string[]) => execFileSync(command, options, { encoding: 'utf8' })

  beforeAll(async () => {
    const document = { ...(documents['every kind of block'] as Document), stamp: '草稿' }
    writeFileSync(file, await convertToPdf(await writeDocx(document)))
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('is set in the five faces of a 公文, a Latin one and no other', () => {
    const faces = run('pdffonts', file).split('\n').slice(2, -1)
    const names = new Set(faces.map((line) => line.replace(/^\w+\+(\S+).*/, '$1')))
    expect([...names].sort()).toEqual([
      'FandolFang-Regular',
      'FandolKai-Regular',
      'NotoSansSC-Medium',
      'NotoSerifSC-Bold',
      'NotoSerifSC-Regular',
      'Tinos-Regular',
    ])
  })

  test('has the stamp and the number on every page', () => {
    const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((page, index) => {
      expect(page.replaceAll(' ', '')).toMatch(new RegExp(`^\\s*草稿[^]*—${index + 1}—\\s*$`))
    })
  })

  test('has the dashes of the number 7 mm below the 版心', async () => {
    const millimetre = 72 / 25.4
    for (const baselines of await dashedBaselines(readFileSync(file))) {
      const dash = Math.min(...baselines) + 0.27 * 14
      expect(35 - dash / millimetre).toBeCloseTo(7, 0)
    }
  })

  test('keeps figures whole', () => {
    const words = run('pdftotext', '-layout', file, '-').split(/\s+/)
    expect(words).toEqual(expect.arrayContaining(['12345678', '52.6540', '−1']))
  })
})

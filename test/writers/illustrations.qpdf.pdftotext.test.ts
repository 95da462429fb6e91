import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { writePdf } from '../../src/writers/pdf/write-pdf.ts'
import { charts, illustrationOf } from '../chart/samples.ts'
import { documentOf, pictures } from './illustrated.ts'
import { told } from './pdf-tools.ts'

const fonts = await packaged.fonts()
const pdfOf = (document: Document) => writePdf(document, layoutDocument(document, fonts))

describe('in the PDF', () => {
  const all = Object.entries(charts).map(([name, chart]) => illustrationOf(name, chart))

  test('figures are tagged, described and boxed, captions follow them', async () => {
    const bytes = await pdfOf(documentOf([...all.slice(0, 3), ...pictures]))
    expect(told(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors')
    const structure = told(bytes, 'pdfinfo', '-struct-text', 'FILE')
    expect(structure.match(/^\s*Figure/gm)?.length).toBe(6)
    expect(structure).toContain('column of 2的图题')
    const json = told(bytes, 'qpdf', '--json=2', '--json-key=qpdf', '--json-stream-data=none', 'FILE')
    expect(json.match(/"\/BBox"/g)?.length).toBe(6)
    expect(json.match(/"\/Alt": "u:/g)?.length).toBe(6)
    expect(json).toContain('半透明的说明')
  })

  test('pictures keep their pixels: JPEG as it is, transparency in a mask', async () => {
    const listed = told(await pdfOf(documentOf(pictures)), 'pdfimages', '-list', 'FILE')
    const rows = listed
      .split('\n')
      .slice(2)
      .map((line) => line.trim().split(/\s+/))
    expect(
      rows.flatMap(([, , type, width, height, , , , encoding]) =>
        type ? [`${type} ${width}×${height} ${encoding}`] : [],
      ),
    ).toEqual(['image 40×30 image', 'image 40×30 image', 'smask 40×30 image', 'image 16×8 jpeg'])
  })
})

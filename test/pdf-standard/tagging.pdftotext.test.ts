import { describe, expect, it } from 'vitest'
import type { Block, Document } from '../../src/document/document.ts'
import { nameOf } from '../../src/pdf-standard/pdf-object.ts'
import { readPdf } from '../../src/pdf-standard/pdf-reader.ts'
import { readSubject } from '../../src/pdf-standard/subject.ts'
import { documentOf, pictures } from '../writers/illustrated.ts'
import { told } from '../writers/pdf-tools.ts'
import { pdfOf } from './sample.ts'
import { ownTree } from './trees.ts'

const subjectOf = async (document: Document) => readSubject(readPdf(await pdfOf(document)))

const roles = async (document: Document) =>
  (await subjectOf(document)).structure?.elements.map(({ role }) => role)

describe('headings', () => {
  const heading = (level: 1 | 2 | 3 | 4): Block => ({ type: 'heading', level, text: `标题${level}` })
  const withHeadings = (...levels: readonly (1 | 2 | 3 | 4)[]) => {
    const empty = documentOf([])
    return { ...empty, blocks: [...empty.blocks.slice(0, 1), ...levels.map(heading)] }
  }

  it.each([
    { levels: [1, 2, 3, 4, 1], tags: ['H2', 'H3', 'H4', 'H5', 'H2'] },
    { levels: [1, 3, 3, 2, 4], tags: ['H2', 'H3', 'H3', 'H3', 'H4'] },
    { levels: [2, 1, 4], tags: ['H2', 'H2', 'H3'] },
  ] as const)('of levels $levels skip none when they are read', async ({ levels, tags }) => {
    expect(await roles(withHeadings(...levels))).toEqual(['Document', 'H1', ...tags])
  })
})

describe('an illustration', () => {
  it('is a figure and its caption, in a section of their own', async () => {
    expect(await roles(documentOf(pictures.slice(0, 1)))).toEqual([
      'Document',
      'H1',
      'P',
      'Sect',
      'Figure',
      'Caption',
      'P',
    ])
  })
})

describe('what belongs to the page', () => {
  it('says that a page number is a footer, and 草稿 a watermark and a header', async () => {
    const { pages } = await subjectOf({ ...documentOf([]), stamp: '草稿' })
    const artifacts = pages[0]?.content.opened
      .filter(({ mark }) => mark.tag === 'Artifact')
      .map(({ mark }) => nameOf(mark.properties?.get('Subtype')))
    expect(artifacts).toEqual(['Watermark', 'Header', 'Footer'])
  })
})

describe('a character that no face has', () => {
  it('is printed as 〓, and copied and read as itself', async () => {
    const document: Document = {
      ...documentOf([]),
      blocks: [
        { type: 'title', units: ['图'] },
        { type: 'paragraph', runs: [{ text: '联系人：𠮷某、힣某。' }] },
      ],
    }
    const bytes = await pdfOf(document)
    expect(ownTree(readSubject(readPdf(bytes)))[0]?.children[1]?.text).toBe('联系人：𠮷某、힣某。')
    expect(told(bytes, 'pdftotext', 'FILE', '-')).toContain('联系人：𠮷某、힣某。')
  })
})

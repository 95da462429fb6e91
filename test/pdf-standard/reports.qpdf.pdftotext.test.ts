import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { prepare } from '../../src/pipeline/prepare.ts'
import { documents } from '../conformance/documents.ts'
import { openWithPdfJs, told } from '../writers/pdf-tools.ts'
import { exactTexts } from './exact-texts.ts'
import { everything, pdfOf } from './sample.ts'
import { leaves, ownTree, pdfJsTree, popplerTree, spoken, subjectOf, withoutSpace } from './trees.ts'

const examples = [
  '2016-kaifu-dongfenglu',
  '2017-dongcheng-longtan',
  '2018-hefei-baohe',
  '2020-dongcheng-yongwai',
  '2021-dawukou-chaoyang',
]

async function exampleOf(name: string) {
  const path = `examples/${name}/data.yaml`
  const { document } = await prepare({ path, bytes: readFileSync(path) })
  if (!document) throw new Error(`${name} does not build`)
  return document
}

const subjects = [
  ...examples.map((name) => [name, () => exampleOf(name)] as const),
  ...Object.entries({ ...documents, everything }).map(
    ([name, document]) => [name, async () => document] as const,
  ),
]

describe.each(subjects)('%s as PDF/UA-1 and PDF/A-2a', (_, documentOf) => {
  let bytes = new Uint8Array()
  let texts: readonly string[] = []

  beforeAll(async () => {
    const document = await documentOf()
    texts = exactTexts(document)
    bytes = Uint8Array.from(await pdfOf(document))
  })

  it('is without fault to qpdf', () => {
    expect(told(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found')
  })

  it('says in reading order what the document says, character for character', () => {
    expect(leaves(ownTree(subjectOf(bytes)))).toEqual(texts)
  })

  it('has the same structure and text for pdf.js, poppler and our own checks', async () => {
    const subject = subjectOf(bytes)
    expect(withoutSpace(popplerTree(bytes))).toEqual(withoutSpace(ownTree(subject)))
    const pdf = await openWithPdfJs(bytes)
    for (const { number, object } of subject.pages) {
      expect(spoken(await pdfJsTree(await pdf.getPage(number)))).toEqual(spoken(ownTree(subject, object)))
    }
  })
})

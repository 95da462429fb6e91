import { describe, expect, it } from 'vitest'
import type { Heading } from '../../src/document/document.ts'
import { headingTags } from '../../src/writers/html/heading-tags.ts'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { documents } from '../conformance/documents.ts'

const tagsOf = (...levels: Heading['level'][]): readonly string[] => [
  ...headingTags(levels.map((level) => ({ type: 'heading', level, text: '' }))).values(),
]

describe('headings', () => {
  it('follow the levels of the report below its title', () => {
    expect(tagsOf(1, 2, 3, 4, 2, 1)).toEqual(['h2', 'h3', 'h4', 'h5', 'h3', 'h2'])
  })

  it('leave no gap in the outline where the report skips a level', () => {
    expect(tagsOf(1, 3, 4, 2, 1, 3)).toEqual(['h2', 'h3', 'h4', 'h3', 'h2', 'h3'])
  })
})

describe.each(Object.entries(documents))('the page of %s', (_, document) => {
  const html = writeHtml(document)

  it('is the same every time', () => {
    expect(writeHtml(structuredClone(document))).toBe(html)
  })

  it('stands by itself: no scripts but one block of data, no addresses of other files', () => {
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    expect(html.match(/<link|<iframe|<object|@import|url\((?!#)|\s(?:src|href)="(?!data:)/g)).toBeNull()
  })
})

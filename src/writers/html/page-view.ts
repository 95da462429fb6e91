import type { Block, Document } from '../../document/document.ts'
import { UNSEALED } from '../../document/seal.ts'
import { dateInWords } from '../../locale/zh/date.ts'
import { documentNumberLabel, publishedLabel, sourceLabel } from '../../locale/zh/html.ts'
import { blockViews, type BlockView as View } from './block-views.ts'
import { documentNumber } from './document-number.ts'
import { type IllustrationView, illustrationView } from './illustration-view.ts'
import { linkedData } from './linked-data.ts'
import { type MetaTagView, metaTags } from './meta-tags.ts'
import { type TableView, tableView } from './table-view.ts'

type BlockView = View<TableView, IllustrationView>

/** What `page.hbs` prints: plain objects and strings, an empty string where there is nothing. */
export interface PageView {
  readonly title: string
  readonly stamp: string
  readonly seal: string
  /** 网页标签规范 */
  readonly tags: readonly MetaTagView[]
  /** JSON-LD, in which no `<` stands. */
  readonly linkedData: string
  /** 发文字号 and title, the blocks that open the document. */
  readonly header: readonly BlockView[]
  readonly meta: readonly MetaView[]
  /** The blocks between the title and the first heading of level 1. */
  readonly opening: readonly BlockView[]
  /** A section for each heading of level 1, which is its first block. */
  readonly sections: readonly { readonly blocks: readonly BlockView[] }[]
}

interface MetaView {
  readonly label: string
  readonly text: string
  readonly datetime: string
}

export function pageView(document: Document): PageView {
  const blocks = blockViews(document.blocks, { table: tableView, illustration: illustrationView })
  const header = blocks.slice(0, lengthOfHeader(document.blocks))
  const [opening, ...sections] = sectioned(blocks.slice(header.length))
  return {
    title: document.title,
    stamp: document.stamp ?? '',
    seal: UNSEALED,
    tags: metaTags(document),
    linkedData: linkedData(document),
    header,
    meta: meta(document),
    opening,
    sections: sections.map((blocks) => ({ blocks })),
  }
}

function lengthOfHeader(blocks: readonly Block[]): number {
  const body = blocks.findIndex((block) => block.type !== 'document-number' && block.type !== 'title')
  return body < 0 ? blocks.length : body
}

function meta(document: Document): readonly MetaView[] {
  const { published, publication, agency } = document
  const number = documentNumber(document)
  return [
    ...(published ? [{ label: publishedLabel, text: dateInWords(published), datetime: published }] : []),
    { label: sourceLabel, text: publication?.source ?? agency, datetime: '' },
    ...(number ? [{ label: documentNumberLabel, text: number, datetime: '' }] : []),
  ]
}

function sectioned(blocks: readonly BlockView[]): readonly [readonly BlockView[], ...BlockView[][]] {
  const opening: BlockView[] = []
  const sections: BlockView[][] = []
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) sections.push([block])
    else (sections.at(-1) ?? opening).push(block)
  }
  return [opening, ...sections]
}

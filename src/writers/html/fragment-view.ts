import type { Document, Illustration } from '../../document/document.ts'
import { UNSEALED } from '../../document/seal.ts'
import { type BlockView, blockViews } from './block-views.ts'
import { type FragmentTableView, fragmentTableView } from './fragment-table-view.ts'
import { type ChartDataView, dataView, type IllustrationView, pictureView } from './illustration-view.ts'

/** What `fragment.hbs` prints: plain objects and strings, an empty string where there is nothing. */
export interface FragmentView {
  readonly stamp: string
  readonly seal: string
  readonly blocks: readonly (BlockView<FragmentTableView, FragmentIllustrationView> & {
    readonly partial: string
  })[]
}

/** A picture, or a chart as a table of its figures; the other is an empty string. */
interface FragmentIllustrationView
  extends Pick<IllustrationView, 'type' | 'caption' | 'description' | 'picture'> {
  readonly data: ChartDataView | ''
}

/** The body of the report: its title and 发文字号 are fields of the content management system. */
export function fragmentView(document: Document): FragmentView {
  const body = document.blocks.filter(({ type }) => type !== 'document-number' && type !== 'title')
  const blocks = blockViews(body, {
    table: (table, id) => fragmentTableView(table, `report${document.year}-${id}`),
    illustration: fragmentIllustrationView,
  })
  return {
    stamp: document.stamp ?? '',
    seal: UNSEALED,
    blocks: blocks.map((block) => ({ ...block, partial: `fragment/${block.type}` })),
  }
}

function fragmentIllustrationView({
  type,
  caption,
  description,
  content,
}: Illustration): FragmentIllustrationView {
  const picture = content.kind === 'picture' ? pictureView(content) : ''
  const data = content.kind === 'chart' ? dataView(content) : ''
  // wangEditor 5 writes the text of a picture out unescaped, so that a quotation mark would end the attribute.
  return { type, caption, description: description.replaceAll('"', '＂'), picture, data }
}

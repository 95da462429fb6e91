import { createHash } from 'node:crypto'
import type { Document, Illustration, Picture, Table } from '../../document/document.ts'
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
interface FragmentIllustrationView extends Pick<IllustrationView, 'type' | 'caption' | 'description'> {
  /** `width` is that of the page where the picture is wider than a phone, but `most` pixels where the site keeps styles. */
  readonly picture: { readonly source: string; readonly width: number | '100%'; readonly most: number } | ''
  /** The description once more, to be read where the picture is lost. */
  readonly text: string
  readonly data: ChartDataView | ''
}

/** Pixels that a phone has for a picture. */
const PHONE = 320

/** The body of the report: its title and 发文字号 are fields of the content management system. */
export function fragmentView(document: Document): FragmentView {
  const body = document.blocks.filter(({ type }) => type !== 'document-number' && type !== 'title')
  const blocks = blockViews(body, {
    table: (table, id) =>
      fragmentTableView(table, `report${document.year}-${fingerprint(document, table)}-${id}`),
    illustration: fragmentIllustrationView,
  })
  return {
    stamp: document.stamp ?? '',
    seal: UNSEALED,
    blocks: blocks.map((block) => ({ ...block, partial: `fragment/${block.type}` })),
  }
}

/** Keeps the ids of two reports apart that are put into one page. */
function fingerprint({ title }: Document, { cells }: Table): string {
  const texts = cells.map(({ text }) => text)
  return createHash('sha256')
    .update([title, ...texts].join('\n'))
    .digest('hex')
    .slice(0, 8)
}

function fragmentPicture(picture: Picture): FragmentIllustrationView['picture'] {
  const { source, width } = pictureView(picture)
  return { source, width: width > PHONE ? '100%' : width, most: width }
}

function fragmentIllustrationView({
  type,
  caption,
  description,
  content,
}: Illustration): FragmentIllustrationView {
  const picture = content.kind === 'picture' ? fragmentPicture(content) : ''
  const data = content.kind === 'chart' ? dataView(content) : ''
  // wangEditor 5 writes the text of a picture out unescaped, so that a quotation mark would end the attribute.
  return { type, caption, description: description.replaceAll('"', '＂'), text: description, picture, data }
}

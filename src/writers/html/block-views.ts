import type {
  Block,
  DocumentNumber,
  Heading,
  Note,
  Run,
  Signature,
  Table,
  Title,
} from '../../document/document.ts'
import { dateInWords } from '../../locale/zh/html.ts'
import { headingTags } from './heading-tags.ts'
import { type TableView, tableView } from './table-view.ts'

/** What the partial named `type` prints. */
export type BlockView =
  | DocumentNumber
  | Title
  | Note
  | (Heading & { readonly tag: string })
  | { readonly type: 'paragraph'; readonly runs: readonly Required<Run>[] }
  | TableView
  | SignatureView

interface SignatureView {
  readonly type: 'signature'
  readonly agency: string
  readonly date: { readonly datetime: string; readonly text: string } | ''
}

export function blockViews(blocks: readonly Block[]): readonly BlockView[] {
  const tags = headingTags(blocks.filter((block) => block.type === 'heading'))
  const tables = blocks.filter((block) => block.type === 'table')
  return blocks.map((block) => blockView(block, tags, tables))
}

function blockView(block: Block, tags: ReadonlyMap<Heading, string>, tables: readonly Table[]): BlockView {
  switch (block.type) {
    case 'heading':
      return { ...block, tag: tags.get(block) ?? '' }
    case 'paragraph':
      return { type: 'paragraph', runs: block.runs.map(({ text, lead = false }) => ({ text, lead })) }
    case 'table':
      return tableView(block, `t${tables.indexOf(block) + 1}`)
    case 'signature':
      return signatureView(block)
    default:
      return block
  }
}

function signatureView({ type, agency, date }: Signature): SignatureView {
  return { type, agency, date: date ? { datetime: date, text: dateInWords(date) } : '' }
}

import { attachmentNumbers } from '../../document/attachments.ts'
import type {
  Annotation,
  AttachmentList,
  Block,
  DocumentNumber,
  FormLine,
  Heading,
  Illustration,
  Imprint,
  Note,
  Recipient,
  Run,
  Signature,
  Table,
  Title,
} from '../../document/document.ts'
import { chosenLines, unitText } from '../../document/title-lines.ts'
import { dateInWords } from '../../locale/zh/date.ts'
import {
  annotationLine,
  attachmentsLabel,
  copiesLabel,
  copiesText,
  issuedText,
  recipientLine,
} from '../../locale/zh/furniture.ts'
import { headingTags } from './heading-tags.ts'
import { numberPieces, type Piece } from './number-pieces.ts'

/** What the partial named `type` prints. Page and fragment have their own tables and illustrations. */
export type BlockView<TableView, IllustrationView> =
  | DocumentNumber
  | TitleView
  | Recipient
  | FormLine
  | Note
  | (Heading & { readonly tag: string })
  | { readonly type: 'paragraph'; readonly runs: readonly RunView[] }
  | TableView
  | IllustrationView
  | AttachmentsView
  | SignatureView
  | Annotation
  | ImprintView

interface RunView extends Required<Run> {
  readonly pieces: readonly Piece[]
}

interface TitleView {
  readonly type: 'title'
  readonly units: readonly string[]
  readonly lines: readonly (readonly UnitView[])[]
}

/** A unit that has words has no text of its own. */
interface UnitView {
  readonly text: string
  readonly words: readonly string[]
}

interface AttachmentsView {
  readonly type: 'attachments'
  readonly label: string
  readonly items: readonly { readonly number: string; readonly name: string }[]
}

interface SignatureView {
  readonly type: 'signature'
  readonly agency: string
  readonly date: DateView | ''
}

interface ImprintView {
  readonly type: 'imprint'
  readonly copies: { readonly label: string; readonly text: string } | ''
  readonly issue: { readonly issuer: string; readonly issued: DateView | '' } | ''
}

interface DateView {
  readonly datetime: string
  readonly text: string
}

/** How a table and an illustration are viewed; ids are unique in the page. */
export interface Views<TableView, IllustrationView> {
  table(table: Table, id: string): TableView
  illustration(illustration: Illustration, id: string): IllustrationView
}

export function blockViews<TableView, IllustrationView>(
  blocks: readonly Block[],
  views: Views<TableView, IllustrationView>,
): readonly BlockView<TableView, IllustrationView>[] {
  const tags = headingTags(blocks.filter((block) => block.type === 'heading'))
  const counts = new Map<Block['type'], number>()
  return blocks.map((block) => {
    const number = (counts.get(block.type) ?? 0) + 1
    counts.set(block.type, number)
    return blockView(block, tags, number, views)
  })
}

/** `number` counts the blocks of this type from 1. */
function blockView<TableView, IllustrationView>(
  block: Block,
  tags: ReadonlyMap<Heading, string>,
  number: number,
  views: Views<TableView, IllustrationView>,
): BlockView<TableView, IllustrationView> {
  switch (block.type) {
    case 'title':
      return titleView(block)
    case 'recipient':
      return { ...block, text: recipientLine(block.text) }
    case 'heading':
      return { ...block, tag: tags.get(block) ?? '' }
    case 'paragraph':
      return { type: 'paragraph', runs: block.runs.map(runView) }
    case 'table':
      return views.table(block, `t${number}`)
    case 'illustration':
      return views.illustration(block, `f${number}`)
    case 'attachments':
      return attachmentsView(block)
    case 'signature':
      return signatureView(block)
    case 'annotation':
      return { ...block, text: annotationLine(block.text) }
    case 'imprint':
      return imprintView(block)
    default:
      return block
  }
}

function runView({ text, lead = false }: Run): RunView {
  return { text, lead, pieces: numberPieces(text) }
}

function titleView(title: Title): TitleView {
  const lines = chosenLines(title).map((units) =>
    units.map((unit) => (typeof unit === 'string' ? { text: unit, words: [] } : { text: '', words: unit })),
  )
  return { type: 'title', units: title.units.map(unitText), lines }
}

function attachmentsView({ type, items }: AttachmentList): AttachmentsView {
  const numbers = attachmentNumbers(items)
  return {
    type,
    label: attachmentsLabel,
    items: items.map((name, index) => ({ number: numbers[index] ?? '', name })),
  }
}

function signatureView({ type, agency, date }: Signature): SignatureView {
  return { type, agency, date: date ? { datetime: date, text: dateInWords(date) } : '' }
}

function imprintView({ type, copies, issuer, issued }: Imprint): ImprintView {
  const date = issued ? ({ datetime: issued, text: issuedText(issued) } as const) : ''
  return {
    type,
    copies: copies ? { label: copiesLabel, text: copiesText(copies) } : '',
    issue: issuer || date ? { issuer: issuer ?? '', issued: date } : '',
  }
}

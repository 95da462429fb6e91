import type { Block, Form, Node, Section } from '../../form/form.ts'
import { depth, last, leaves, lineHasFigures, lines, type Path } from '../../form/tree.ts'
import { foldWording } from '../../source/fold-wording.ts'
import { remembered } from '../../source/remembered.ts'

/** A table of a form as it is looked for in a source: its printed rows, its heads, its words. */
export interface FormTable {
  readonly section: Section
  readonly blocks: readonly FormBlock[]
  /** Every label of it, folded, with how telling it is of this table. */
  readonly labels: ReadonlySet<string>
  /** Units of its rows. */
  readonly units: ReadonlySet<string>
}

export interface FormBlock {
  readonly block: Block
  readonly band?: string
  /** Heads in reading order: corner, columns beside the labels, the labels of columns level by level. */
  readonly head: readonly HeadLabel[]
  readonly columns: readonly Path[]
  readonly rows: readonly FormRow[]
}

export interface HeadLabel {
  readonly words: readonly string[]
  /** May be left blank. */
  readonly isCorner: boolean
  readonly node?: Node
}

export interface FormRow {
  readonly path: Path
  readonly words: readonly string[]
  /** Words of the groups that it stands in. */
  readonly groups: readonly (readonly string[])[]
  readonly hasFigures: boolean
}

/** Folded once a form: many files are held against the same few. */
export const formTablesOf = remembered((form: Form): readonly FormTable[] =>
  form.sections.flatMap((section) => {
    const { table } = section
    if (!table) return []
    const blocks = table.blocks.map((block): FormBlock => {
      const corner: readonly HeadLabel[] =
        block.rows.children.length === 0 ? [] : [{ words: [foldWording(table.corner)], isCorner: true }]
      const beside = table.beside.map(({ heading }) => ({ words: [foldWording(heading)], isCorner: true }))
      return {
        block,
        ...(block.band === undefined ? {} : { band: bandWording(block.band) }),
        head: [...corner, ...beside, ...levels(block.columns)],
        columns: leaves(block.columns),
        rows: lines(block.rows, table.nest).map((path) => ({
          path,
          words: wordsOf(last(path)),
          groups: path.slice(0, -1).map(wordsOf),
          hasFigures: lineHasFigures(path),
        })),
      }
    })
    return [{ section, blocks, labels: labelsOf(blocks), units: unitsOf(blocks) }]
  }),
)

/** Bands differ in their numbers alone. */
export function bandWording(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '')
}

/** Folded wordings of a label. */
export function wordsOf({ label, also = [] }: Node): readonly string[] {
  return [label, ...also].map(foldWording)
}

/** Labels of columns, the upper level first, as they are printed. */
function levels(root: Node): readonly HeadLabel[] {
  const deepest = depth(root)
  let level: readonly Node[] = [root]
  const found: HeadLabel[] = []
  for (let at = 0; at < deepest; at++) {
    level = level.flatMap(({ children }) => children)
    found.push(...level.map((node) => ({ words: wordsOf(node), isCorner: false, node })))
  }
  return found
}

function labelsOf(blocks: readonly FormBlock[]): ReadonlySet<string> {
  const words = blocks.flatMap(({ band, head, rows }) => [
    ...(band === undefined ? [] : [band]),
    ...head.flatMap((label) => label.words),
    ...rows.flatMap((row) => [...row.words, ...row.groups.flat()]),
  ])
  return new Set(words.filter((word) => word.length > 1))
}

function unitsOf(blocks: readonly FormBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ rows }) => rows.flatMap(({ path }) => path.map(({ unit = '' }) => unit))))
}

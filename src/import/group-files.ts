import type { CellContent } from '../data-file/content.ts'
import { type Imported, importReport } from './import-report.ts'
import type { LooseBlock, LooseDocument } from './loose.ts'
import { findTitles } from './recognise/find-head.ts'
import type { Recognised, RecogniseOptions, Refusal } from './recognise/recognition.ts'

export interface SourceFile {
  readonly path: string
  readonly document: LooseDocument
  /** Named by its user, not found in a folder. */
  readonly isNamed: boolean
}

/** Files that make one data file, or none. */
export interface FileGroup {
  readonly main: SourceFile
  /** Further parts of the same report, read with it. */
  readonly annexes: readonly SourceFile[]
  /** The same report once more, in another format: held against it, not read. */
  readonly copies: readonly Copy[]
  readonly imported: Imported
}

export interface Copy {
  readonly path: string
  /** Addresses of figures that are others there. */
  readonly differing: readonly string[]
}

type Options = Omit<RecogniseOptions, 'source'>

interface Alone {
  readonly file: SourceFile
  readonly imported: Imported
}

/**
 * Which files belong together: those of one agency and year are one report. Where they say the same again, they are
 * copies; where each has what the others lack, parts. A file that names no report, tables above all, belongs to the only
 * report that was named along with it.
 */
export function groupFiles(
  files: readonly SourceFile[],
  nameOf: (path: string) => string,
  options: Options,
): readonly FileGroup[] {
  const alone = files.map((file): Alone => {
    return { file, imported: importReport(file.document, { ...options, source: nameOf(file.path) }) }
  })
  const reports = new Map<string, (Alone & { readonly imported: { readonly kind: 'imported' } })[]>()
  for (const { file, imported } of alone) {
    if (imported.kind !== 'imported') continue
    const key = `${imported.recognised.year} ${imported.recognised.agency}`
    reports.set(key, [...(reports.get(key) ?? []), { file, imported }])
  }
  const annexes = reports.size === 1 ? alone.filter(isAnnex).map(({ file }) => file) : []
  const groups = [...reports.values()].map((parts): FileGroup => {
    const [main, ...others] = parts.toSorted((a, b) => extent(b) - extent(a))
    if (!main) throw new Error('a report without a file')
    const copies = others.filter((other) => isCopy(other.imported.recognised, main.imported.recognised))
    const further = [...others.filter((other) => !copies.includes(other)).map(({ file }) => file), ...annexes]
    const imported =
      further.length === 0
        ? main.imported
        : importReport(withAnnexes(main.file, further), {
            ...options,
            source: [main.file, ...further].map(({ path }) => nameOf(path)).join('、'),
          })
    const differing = (copy: Recognised) => differences(copy, main.imported.recognised)
    return {
      main: main.file,
      annexes: further,
      copies: copies.map(({ file, imported }) => ({
        path: file.path,
        differing: differing(imported.recognised),
      })),
      imported,
    }
  })
  const grouped = new Set(groups.flatMap(({ main, annexes }) => [main, ...annexes]))
  const refused = alone.filter(({ file, imported }) => imported.kind === 'refused' && !grouped.has(file))
  const single = refused.map(({ file, imported }) => ({ main: file, annexes: [], copies: [], imported }))
  const order = (group: FileGroup) => files.indexOf(group.main)
  return [...groups, ...single].toSorted((a, b) => order(a) - order(b))
}

const NAMELESS: readonly Refusal[] = ['not-a-report', 'no-agency', 'no-year', 'no-agency-no-year']
const RUNNING_TEXT = 60

/** Tables without the name of a report, and hardly a sentence. */
function isAnnex({ file, imported }: Alone): boolean {
  if (!file.isNamed || imported.kind !== 'refused' || !NAMELESS.includes(imported.refusal)) return false
  const { blocks } = file.document
  const isRunning = (block: LooseBlock) => block.kind === 'paragraph' && block.text.length > RUNNING_TEXT
  return blocks.some(({ kind }) => kind === 'table') && blocks.filter(isRunning).length < 2
}

function extent({ file }: Alone): number {
  return file.document.blocks.reduce(
    (sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : 0),
    0,
  )
}

function isCopy(other: Recognised, main: Recognised): boolean {
  const [figures, prose] = [
    sharedOf(figuresIn(other), figuresIn(main)),
    sharedOf(proseIn(other), proseIn(main)),
  ]
  return figures > 0 || prose > 0.5
}

/** The share of the keys of one that the other has, too. */
function sharedOf(part: ReadonlyMap<string, unknown>, whole: ReadonlyMap<string, unknown>): number {
  const shared = [...part.keys()].filter((key) => whole.has(key)).length
  return part.size === 0 ? 0 : shared / part.size
}

function figuresIn({ content }: Recognised): ReadonlyMap<string, CellContent> {
  return new Map([...content.sections.values()].flatMap(({ table }) => [...(table?.cells ?? [])]))
}

function proseIn({ content }: Recognised): ReadonlyMap<string, true> {
  const texts = [...content.sections.values()].flatMap(({ prose = [] }) => prose)
  return new Map(texts.map((text) => [text.replaceAll(/\s/g, ''), true]))
}

function differences(copy: Recognised, main: Recognised): readonly string[] {
  const figures = figuresIn(main)
  return [...figuresIn(copy)].flatMap(([address, { typed }]) =>
    (figures.get(address) ?? { typed }).typed === typed ? [] : [address],
  )
}

function withAnnexes({ document }: SourceFile, further: readonly SourceFile[]): LooseDocument {
  const blocks = further.flatMap(({ document }) => {
    const titles = new Set(findTitles(document.blocks).flatMap((title) => [...title.blocks]))
    return document.blocks.filter((block) => !titles.has(block))
  })
  const passedOver = [document, ...further.map((file) => file.document)].flatMap((one) => one.passedOver)
  return { ...document, annexes: blocks, passedOver }
}

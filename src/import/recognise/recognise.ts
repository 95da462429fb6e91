import type { DataContent } from '../../data-file/content.ts'
import { fileStem } from '../../document/file-stem.ts'
import { importText } from '../../locale/zh/import.ts'
import type { Doubt } from '../doubt.ts'
import type { LooseDocument } from '../loose.ts'
import { textsOf } from '../texts-of.ts'
import { claims } from './best-form.ts'
import { contentFields } from './content-fields.ts'
import { opening } from './find-opening.ts'
import { type IdentifiedReport, identifyReport } from './identify-report.ts'
import { type LocatedReport, locateReport } from './locate-report.ts'
import { missingProse } from './missing-prose.ts'
import { withOwnRows } from './own-rows.ts'
import { withoutReadLines } from './read-lines.ts'
import { readSections } from './read-sections.ts'
import { missingTables, readTables, unconfirmedTables } from './read-tables.ts'
import type { Recognised, RecogniseOptions, Recognition } from './recognition.ts'

/** A document of any container × forms → what a data file is to hold, and what a person has to look at. */
export function recognise(source: LooseDocument, options: RecogniseOptions): Recognition {
  const located = locateReport(source, options)
  if (located.kind === 'refused') return located
  const identified = identifyReport(source, located, options)
  if (identified.kind === 'refused') return identified
  return { kind: 'recognised', recognised: readReport(source, located, identified, options) }
}

function readReport(
  source: LooseDocument,
  located: LocatedReport,
  identified: IdentifiedReport,
  { form: said, source: name, schemaFile, keepsPictures = false, isForFigures = false }: RecogniseOptions,
): Recognised {
  const { agency, year, match, cover, foot } = identified
  const before = opening([...foot.above, ...located.annexes])
  const { form, rows: ownRows } = withOwnRows(match.form, match.tables)
  const tables = readTables(form, match.tables, before.rest)
  const sections = readSections({
    form,
    blocks: before.rest,
    claimed: claims(match),
    tables,
    tableWords: new Map(match.tables.map(({ table, words }) => [table.section.name, words])),
    words: new Map([
      ['年度', String(year)],
      ['机关', agency],
    ]),
  })
  const kept = keepsPictures
    ? sections.pictures.kept(fileStem(importText.nameOfReport(agency, year)))
    : undefined
  const owns = sections.ownTables.map(({ title }) => `附表.${title}`)
  const rough = source.isRough ? [...unconfirmedTables(form, tables), ...owns] : []
  const deleted = source.passedOver.filter(({ what }) => what === 'deleted').length
  const missing = missingTables(form, tables)
  const doubts = [
    ...identified.doubts,
    ...[...tables.values()].flatMap((table) => table.doubts),
    ...sections.doubts,
    ...(isForFigures ? [] : sections.pictures.leftOut(keepsPictures)),
    ...(kept?.doubts ?? []),
    ...rough.map((address) => ({ address, message: importText.doubt.rough() })),
    ...(deleted > 0 ? [{ message: importText.doubt.deleted(deleted) }] : []),
  ]
  const content: DataContent = {
    form,
    schemaFile: schemaFile(form),
    head: [
      ...importText.head(name),
      ...missing.map((name) => importText.missingTables([name])),
      ...doubts.flatMap(({ address, message }) => (address === undefined ? [importText.mark + message] : [])),
    ],
    fields: contentFields({ located, identified, before, ownRows, said: said?.name }),
    sections: sections.sections,
    ownTables: sections.ownTables,
    illustrations: kept?.illustrations ?? [],
    comments: commentsOf(doubts),
  }
  return {
    content,
    agency,
    year,
    doubts,
    missingTables: missing,
    missingProse: missingProse(form, sections.sections),
    dropped: withoutReadLines(
      [
        ...located.outside.flatMap((block) => (located.title?.blocks.has(block) ? [] : textsOf(block))),
        ...cover.dropped,
        ...foot.dropped,
        ...sections.dropped.filter((text) => !kept?.texts.has(text)),
        ...source.passedOver.map(({ text }) => text),
      ],
      content.fields,
    ),
    pictures: kept?.files ?? [],
    places: new Map([...tables.values()].flatMap((table) => [...table.places])),
    tables: located.tables,
  }
}

function commentsOf(doubts: readonly Doubt[]): ReadonlyMap<string, readonly string[]> {
  const comments = new Map<string, string[]>()
  for (const { address, place, message } of doubts) {
    if (address === undefined) continue
    const said = `${importText.mark}${message}${importText.inSource(place)}`
    comments.set(address, [...(comments.get(address) ?? []), said])
  }
  return comments
}

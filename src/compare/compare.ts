import { composeRecord } from '../compose/record.ts'
import type { RecordSection } from '../document/record.ts'
import { compareText } from '../locale/zh/compare.ts'
import type { Report } from '../report/report.ts'
import { given } from '../source/given.ts'
import { compareFigures } from './compare-figures.ts'
import { compareProse, shareOf } from './compare-prose.ts'
import type { Comparison, FactChange, ProseChange } from './comparison.ts'

/** Two reports → what is different: figures by address, prose by section, and what is said of the report as a whole. */
export function compare(old: Report, now: Report): Comparison {
  const [before, after] = [composeRecord(old), composeRecord(now)]
  const { changes, same } = compareFigures(before.figures, after.figures)
  const prose = proseChanges(textsOf(before.sections), textsOf(after.sections))
  const facts = factChanges(factsOf(old), factsOf(now))
  return {
    old: comparedOf(old),
    new: comparedOf(now),
    figures: changes,
    sameFigures: same,
    prose,
    facts,
    isAlike: changes.length + prose.length + facts.length === 0,
  }
}

function comparedOf({ title, agency, year, form }: Report): Comparison['old'] {
  return { title, agency, year, form: form.name }
}

interface Text {
  readonly name: string
  readonly heading: string
  readonly text: string
}

/** Prose, and the texts beside tables: 申请.表注. */
function textsOf(sections: readonly RecordSection[]): readonly Text[] {
  return sections.flatMap((section): readonly Text[] => {
    const { name, heading = name } = section
    const text = (key: string, lines: readonly string[]) => ({
      name: key === '' ? name : `${name}.${key}`,
      heading: key === '' ? heading : `${heading}（${key}）`,
      text: lines.map((line) => `${line}\n`).join(''),
    })
    if (section.kind === 'prose') return [text('', section.paragraphs)]
    const { before, after, notes, fields } = compareText.beside
    return [
      text(before, section.before),
      text(after, section.after),
      text(notes, section.notes),
      text(fields, section.fields),
    ].filter(({ text }) => text !== '')
  })
}

function proseChanges(old: readonly Text[], now: readonly Text[]): readonly ProseChange[] {
  const before = new Map(old.map((text) => [text.name, text]))
  const after = new Map(now.map((text) => [text.name, text]))
  const names = new Set([...after.keys(), ...before.keys()])
  return [...names].flatMap((name): readonly ProseChange[] => {
    const [was, is] = [before.get(name), after.get(name)]
    if (was?.text === is?.text) return []
    const pieces = compareProse(was?.text ?? '', is?.text ?? '')
    const kind = !was ? 'appeared' : !is ? 'vanished' : 'changed'
    return [{ name, heading: (is ?? was)?.heading ?? name, kind, pieces, share: shareOf(pieces) }]
  })
}

/** By the words of the data file. */
function factsOf(report: Report): ReadonlyMap<string, string> {
  const { attachments, imprint, period } = report
  const words = compareText.facts
  const facts = given({
    [words.title]: report.title,
    [words.agency]: report.agency,
    [words.year]: String(report.year),
    [words.form]: report.form.name,
    [words.number]: report.documentNumber,
    [words.recipient]: report.recipient,
    [words.published]: report.published,
    [words.signed]: report.signed,
    [words.period]: period && `${period.from}/${period.to}`,
    [words.scope]: report.scopeStatement,
    [words.annotation]: report.annotation,
    [words.attachments]: attachments.length === 0 ? undefined : attachments.join('、'),
    [words.imprint]: imprint && Object.values(imprint).join('，'),
    [words.illustrations]: report.illustrations.map(({ caption }) => caption).join('、') || undefined,
  })
  return new Map(Object.entries(facts) as [string, string][])
}

function factChanges(
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly FactChange[] {
  const names = new Set([...now.keys(), ...old.keys()])
  return [...names].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)]
    return was === is ? [] : [{ name, ...given({ old: was, new: is }) }]
  })
}

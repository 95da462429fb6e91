import { ownFormText } from '../locale/zh/own-form.ts'
import { nearest } from '../source/nearest.ts'
import type { Form, FormTable, Section } from './form.ts'
import { resolves, termsOf } from './mentions.ts'
import { misnumbered } from './numbering.ts'
import { ownKeys } from './own-keys-schema.ts'
import { splitPlaceholders } from './placeholders.ts'
import { allAddresses, resolveAddress } from './references.ts'
import { lostReference } from './rule-names.ts'
import { terms } from './sums.ts'
import { addressOf, cellPaths, last, type Path } from './tree.ts'

/** What makes a form unusable, with the names by which its place in the declaration can be found, best first. */
export interface FormProblem {
  readonly said: { readonly message: string; readonly fix: string; readonly found?: string }
  readonly names: readonly string[]
}

/** What makes a modelled form unusable, whichever declaration it comes from. */
export function checkForm(form: Form): readonly FormProblem[] {
  if (form.sections.length === 0) return [{ said: ownFormText.noSections(), names: [] }]
  const reserved = ownKeys(form)
  return [
    ...strangeWords(form),
    ...wrongNumber(form),
    ...strangeSections(form),
    ...form.sections.flatMap((section) => [
      ...(section.name in reserved
        ? [{ said: ownFormText.reserved(section.name), names: [section.name] }]
        : []),
      ...(section.table ? checkTable(section, section.table) : []),
      ...lostFigures(section, form),
    ]),
    ...faultyMentions(form),
    ...lostOverview(form),
  ]
}

/** Two headings of one number, or a gap: the first is told. */
function wrongNumber({ sections }: Form): readonly FormProblem[] {
  const wrong = misnumbered(sections)
  if (!wrong) return []
  const { section, heading, due } = wrong
  return [{ said: ownFormText.wrongNumber(heading, due), names: [heading, section.name] }]
}

/** Words that a title can be filled with; any other would be printed with its braces. */
const TITLE_WORDS = ['年度', '机关']

function strangeWords(form: Form): readonly FormProblem[] {
  return form.titles
    .flatMap(splitPlaceholders)
    .flatMap((piece) => (piece.kind === 'placeholder' ? [piece.words.join(' ')] : []))
    .filter((word) => !TITLE_WORDS.includes(word))
    .map((word) => ({ said: ownFormText.strangeWord(word, TITLE_WORDS), names: ['title'] }))
}

function strangeSections({ strangeSections, sections }: Form): readonly FormProblem[] {
  const known = sections.filter(({ table }) => !table).map(({ name }) => name)
  return strangeSections.map((name) => ({ said: ownFormText.strangeSection(name, known), names: [name] }))
}

function checkTable(section: Section, table: FormTable): readonly FormProblem[] {
  const gaps = emptyParts(section, table)
  if (gaps.length > 0) return gaps
  return [...duplicates(section, table), ...emptyTotals(section, table), ...faultyRules(section, table)]
}

/** A table without columns, or a block that lost all its rows while others have some. */
function emptyParts(section: Section, table: FormTable): readonly FormProblem[] {
  const names = [section.name]
  const labelled = table.blocks.some(({ rows }) => rows.children.length > 0)
  return table.blocks.flatMap(({ name, rows, columns }): FormProblem[] => {
    if (columns.children.length === 0) return [{ said: ownFormText.noColumns(section.name), names }]
    if (labelled && rows.children.length === 0) {
      return [{ said: ownFormText.noRows(`${section.name}.${name}`), names }]
    }
    return []
  })
}

function duplicates(section: Section, table: FormTable): readonly FormProblem[] {
  const seen = new Set<string>()
  for (const { row, column } of cellPaths(table)) {
    const address = addressOf(section, row, column)
    if (seen.has(address)) {
      return [{ said: ownFormText.duplicate(address), names: [last(row).name, section.name] }]
    }
    seen.add(address)
  }
  return []
}

/** Rules that cannot be read, or that name a row or column that is not there. */
function faultyRules(section: Section, table: FormTable): readonly FormProblem[] {
  const unreadable = table.unreadableRules.map((text) => ({
    said: ownFormText.unreadableRule(text),
    names: [text, section.name],
  }))
  const unresolved = table.rules.flatMap((rule) => {
    const lost = lostReference(table, rule)
    const names = [rule.text, section.name]
    return lost ? [{ said: ownFormText.unresolvedRule(rule.text, lost.join('.')), names }] : []
  })
  return [...unreadable, ...unresolved]
}

/** Mentions that cannot be read, or that name a figure that is not there. */
function faultyMentions(form: Form): readonly FormProblem[] {
  const unreadable = form.unreadableMentions.map((words) => ({
    said: ownFormText.unreadableMention(words),
    names: [words],
  }))
  const unresolved = form.mentions.flatMap((mention) => {
    const lost = termsOf(mention)
      .find(({ names }) => !resolves(names, form))
      ?.names.join('.')
    if (lost === undefined) return []
    const said = ownFormText.unresolvedMention(mention.words, lost, nearest(lost, allAddresses(form)))
    return [{ said, names: [mention.words] }]
  })
  return [...unreadable, ...unresolved]
}

/** Figures that prose must tell, and that the form does not have. */
function lostFigures({ name, figures = [] }: Section, form: Form): readonly FormProblem[] {
  return figures
    .filter((address) => !resolves(address.split('.'), form))
    .map((address) => ({
      said: ownFormText.unresolvedFigure(name, address, nearest(address, allAddresses(form))),
      names: ['figures', name],
    }))
}

function lostOverview(form: Form): readonly FormProblem[] {
  return form.overview
    .filter(({ address }) => !resolveAddress(form, address))
    .map(({ label, address }) => ({
      said: ownFormText.unresolvedOverview(label, address, nearest(address, allAddresses(form))),
      names: [label],
    }))
}

function emptyTotals(section: Section, table: FormTable): readonly FormProblem[] {
  const paths = table.blocks.flatMap(({ rows, columns }) => [...nodePaths([rows]), ...nodePaths([columns])])
  return paths
    .filter((path) => last(path).total && terms(path).length === 0)
    .map((path) => ({
      said: ownFormText.emptyTotal(last(path).name),
      names: [last(path).name, section.name],
    }))
}

function nodePaths(path: Path): readonly Path[] {
  return [path, ...last(path).children.flatMap((child) => nodePaths([...path, child]))]
}

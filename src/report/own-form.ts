import { type Finding, makeFinding } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import { checkForm } from '../form/check-form.ts'
import type { Form } from '../form/form.ts'
import { effectiveDeclaration } from '../form/load.ts'
import { modelForm } from '../form/model.ts'
import { nodeAddresses } from '../form/node-addresses.ts'
import { ownFormText } from '../locale/zh/own-form.ts'
import { findName } from '../source/find-name.ts'
import { type Entry, keySpan, type Located, type LocatedMap, textOf, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import type { ReadFile } from '../source/read-file.ts'
import { readYaml } from '../source/read-yaml.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { isYamlName } from '../source/yaml-name.ts'
import { validate } from './schema/validate.ts'
import type { Validator } from './schema/validator.ts'

/** What an own form is read with. */
export interface FormLibrary {
  readonly ids: readonly string[]
  /** The effective declaration of a built-in form. */
  declaration(id: string): Promise<LocatedMap>
  /** Validator of declarations: schema/format.schema.json. */
  readonly validator: Validator
  readonly readFile: ReadFile
}

export interface OwnForm {
  readonly form?: Form
  readonly findings: readonly Finding[]
  /** The files that were read, for printing findings in them. */
  readonly sources: readonly Source[]
}

/** The form under 版式: a path to a file, or a declaration in the data file itself. */
export async function loadOwnForm(at: Located, source: Source, library: FormLibrary): Promise<OwnForm> {
  const reader = new Reader(library)
  const declaration =
    at.kind === 'map'
      ? await reader.effective(at, source, [])
      : await reader.file(textOf(at) ?? '', at, source, [])
  const { findings, sources } = reader
  if (!declaration || findings.length > 0) return { findings, sources }
  const form = modelForm(textOf(at) ?? '', declaration)
  const problems = checkForm(form)
  for (const { said, names } of problems) reader.reportNamed(said, names)
  return problems.length > 0 ? { findings, sources } : { form, findings, sources }
}

/** Follows `extends` from file to file, collecting what is wrong on the way. */
class Reader {
  readonly findings: Finding[] = []
  readonly sources: Source[] = []
  readonly #library: FormLibrary
  /** The form that the data file names or holds. */
  #top: { readonly own: Located; readonly source: Source } | undefined

  constructor(library: FormLibrary) {
    this.#library = library
  }

  report(rule: RuleId, said: { message: string; fix: string }, at: Located, source: Source): void {
    const file = this.sources.includes(source) ? { file: source.path } : {}
    const range = rangeOf(source, at.start, at.end)
    this.findings.push(makeFinding(rule, { ...said, range, ...file }))
  }

  /** Reports at the first of the names that the form says itself, else at its beginning. */
  reportNamed(said: { message: string; fix: string }, names: readonly string[]): void {
    const { own, source } = this.#top ?? {}
    if (!own || !source) throw new Error('a form is checked before it is read')
    const place = names.map((name) => findName(own, name)).find((found) => found !== undefined)
    this.report('format', said, { ...own, ...(place ?? { end: own.start + 1 }) }, source)
  }

  async file(
    path: string,
    at: Located,
    from: Source,
    chain: readonly string[],
  ): Promise<LocatedMap | undefined> {
    const refuse = (rule: RuleId, said: { message: string; fix: string }): undefined =>
      this.report(rule, said, at, from) as undefined
    const bytes = await this.#library.readFile(path)
    if (!bytes) return refuse('format-missing', ownFormText.missingFile(path))
    if (bytes === 'outside') return refuse('format-missing', ownFormText.outside(path))
    if (bytes === 'not-a-file') return refuse('format-missing', ownFormText.notAFile(path))
    const { source, value, findings } = readYaml(path, bytes)
    if (source.text !== '' && !looksLikeForm(source, value))
      return refuse('format', ownFormText.notAForm(path))
    this.sources.push(source)
    const errors = findings.filter(({ severity }) => severity === 'error')
    this.findings.push(...errors.map((finding) => ({ ...finding, file: path })))
    if (!value) return undefined
    return this.effective(value, source, [...chain, path])
  }

  async effective(own: Located, source: Source, chain: readonly string[]): Promise<LocatedMap | undefined> {
    const { validator } = this.#library
    this.#top ??= { own, source }
    if (own.kind !== 'map') {
      this.report('format', ownFormText.notAFormat(), own, source)
      return undefined
    }
    const misfits = await validate(own, validator, source)
    const file = this.sources.includes(source) ? { file: source.path } : {}
    this.findings.push(...misfits.map((finding) => ({ ...finding, ...file })))
    if (misfits.length > 0) return undefined
    const extended = valueAt(own, 'extends')
    let base: LocatedMap | undefined
    const { declaration, unknown } = await effectiveDeclaration(own, async (reference) => {
      base = await this.#base(reference, extended ?? own, source, chain)
      return base
    })
    const known = unknown.length > 0 && base ? nodeAddresses(modelForm('', base)) : []
    for (const entry of unknown) this.#reportUnknown(entry, known, source)
    return declaration
  }

  /** An address that is not there, or a new one beside a sibling that is not there. */
  #reportUnknown(entry: Entry, known: readonly string[], source: Source): void {
    const sibling = valueAt(entry.value, 'after') ?? valueAt(entry.value, 'before')
    const name = textOf(sibling)
    if (sibling && name !== undefined) {
      const siblings = known.map((address) => address.split('.').at(-1) ?? address)
      this.report(
        'format-address',
        ownFormText.unknownSibling(name, nearest(name, siblings)),
        sibling,
        source,
      )
      return
    }
    const at = { ...entry.value, ...keySpan(entry) }
    const said = ownFormText.unknownAddress(entry.key, nearest(entry.key, known))
    this.report('format-address', said, at, source)
  }

  async #base(
    reference: string,
    at: Located,
    source: Source,
    chain: readonly string[],
  ): Promise<LocatedMap | undefined> {
    const { ids } = this.#library
    if (ids.includes(reference)) return this.#library.declaration(reference)
    if (chain.includes(reference)) {
      this.report('format-cycle', ownFormText.cycle([...chain, reference]), at, source)
    } else if (isYamlName(reference)) {
      return this.file(reference, at, source, chain)
    } else {
      this.report('format', ownFormText.unknownBase(reference, nearest(reference, ids), ids), at, source)
    }
    return undefined
  }
}

/**
 * Whether a file means to be a form, be it broken: it has no other keys than a form, or a line that begins with one that
 * only forms have. Nothing is shown of other files: a data file of somebody else may name any.
 */
function looksLikeForm({ text }: Source, value: Located | undefined): boolean {
  if (value?.kind === 'map' && value.entries.every(({ key }) => WORDS.includes(key))) return true
  return /^[ {]*["']?(extends|sections|changes)["']?\s*:/m.test(text)
}

/** Whether a file without the keys of a report means to be a form: it has a key of one. */
export function hasKeyOfForms(value: Located): boolean {
  return value.kind === 'map' && value.entries.some(({ key }) => WORDS.includes(key))
}

const WORDS = [
  'name',
  'title',
  'source',
  'from',
  'numbering',
  'deadline',
  'sections',
  'extends',
  'changes',
  'mentions',
  'overview',
]

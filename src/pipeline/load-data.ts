import type { Finding } from '../findings/finding.ts'
import type { Form } from '../form/form.ts'
import { listedRows } from '../report/listed-rows.ts'
import { inOneLine } from '../report/one-line.ts'
import { validate } from '../report/schema/validate.ts'
import type { LoadedForm, Resources } from '../resources/resources.ts'
import type { Located } from '../source/located.ts'
import type { RestOfText } from '../source/parse-rest.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { Source } from '../source/source.ts'
import type { BuildInput } from './input.ts'
import { areSections, sectionsOf, withoutEntries } from './left-out.ts'
import { otherEdition } from './load-edition.ts'
import { loadForm } from './load-form.ts'
import { tellOtherEditions } from './other-edition-keys.ts'
import { plainText } from './plain-text.ts'

export interface LoadedData {
  readonly source: Source
  readonly otherSources: readonly Source[]
  /** Errors when there is no `valid`, else what else was found on the way. */
  readonly findings: readonly Finding[]
  /** The data, and the form whose schema it fits. */
  readonly valid?: ValidData
  /** What of it fits, where not all does, and the sections that had to be left out. */
  readonly rest?: ValidData & { readonly left: readonly string[] }
}

interface ValidData {
  readonly data: Located
  readonly form: Form
}

/** One data file → data that fits the schema of its form. */
export async function loadData(input: BuildInput, resources: Resources): Promise<LoadedData> {
  const { source, value, findings: ofYaml, rest } = readYaml(input.path, input.bytes, input.encoding)
  const foreign = plainText(source, value)
  if (foreign) return { source, otherSources: [], findings: [foreign] }
  if (!value) {
    const read = rest?.()
    const loaded = read && (await loadRest(read, source, input, resources))
    return { source, otherSources: [], ...loaded, findings: [...ofYaml, ...(loaded?.findings ?? [])] }
  }
  const { data: typed, findings: ofLines } = inOneLine(value, source)
  const findings = [...ofYaml, ...ofLines]
  const { loadedForm, findings: ofForm, otherSources } = await loadForm(typed, source, input, resources)
  if (!loadedForm) return { source, otherSources, findings: ofForm }
  const { data, findings: ofRows } = listedRows(typed, loadedForm.form, source)
  const misfits = [
    ...ofForm,
    ...ofRows,
    ...(await validate(data, loadedForm.validator, source, loadedForm.form)),
  ]
  if (misfits.length > 0) {
    const cause = await otherEdition(misfits, data, loadedForm.form, source, resources)
    const first = ofForm.length > 0 ? ofForm : await tellOtherEditions(misfits, loadedForm.form, resources)
    const left = cause || ofForm.length > 0 ? undefined : sectionsOf(misfits, loadedForm.form)
    const rest = left && (await restOf(data, left, loadedForm, source))
    return { source, otherSources, findings: cause ? [cause] : first, ...(rest ? { rest } : {}) }
  }
  return { source, otherSources, findings, valid: { data, form: loadedForm.form } }
}

/** What fits of a text that could not be read as a whole, and what does not in the sections that could. */
async function loadRest(
  { value, left }: RestOfText,
  source: Source,
  input: BuildInput,
  resources: Resources,
): Promise<Omit<LoadedData, 'source' | 'valid'> | undefined> {
  const { data: typed } = inOneLine(value, source)
  const { loadedForm, otherSources } = await loadForm(typed, source, input, resources)
  if (!loadedForm || !areSections(left, loadedForm.form)) return undefined
  const { data, findings: ofRows } = listedRows(typed, loadedForm.form, source)
  const misfits = [...ofRows, ...(await validate(data, loadedForm.validator, source, loadedForm.form))]
  const unfit = sectionsOf(misfits, loadedForm.form)
  const rest = unfit && (await restOf(data, [...new Set([...left, ...unfit])], loadedForm, source))
  return rest ? { otherSources, findings: misfits, rest } : { otherSources, findings: [] }
}

/** Data without the sections that do not fit, if what is left does. */
async function restOf(
  whole: Located,
  left: readonly string[],
  { form, validator }: LoadedForm,
  source: Source,
): Promise<LoadedData['rest']> {
  const data = withoutEntries(whole, left)
  const misfits = await validate(data, validator, source, form)
  return misfits.length > 0 ? undefined : { data, form, left }
}

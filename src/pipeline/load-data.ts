import type { Finding } from '../findings/finding.ts'
import type { Form } from '../form/form.ts'
import { listedRows } from '../report/listed-rows.ts'
import { inOneLine } from '../report/one-line.ts'
import { validate } from '../report/validate.ts'
import type { Resources } from '../resources/resources.ts'
import type { Located } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { Source } from '../source/source.ts'
import type { BuildInput } from './input.ts'
import { otherEdition } from './load-edition.ts'
import { loadForm } from './load-form.ts'
import { tellOtherEditions } from './other-edition-keys.ts'

export interface LoadedData {
  readonly source: Source
  readonly otherSources: readonly Source[]
  /** Errors when there is no `valid`, else what else was found on the way. */
  readonly findings: readonly Finding[]
  /** The data, and the form whose schema it fits. */
  readonly valid?: { readonly data: Located; readonly form: Form }
}

/** One data file → data that fits the schema of its form. */
export async function loadData(input: BuildInput, resources: Resources): Promise<LoadedData> {
  const { source, value, findings: ofYaml } = readYaml(input.path, input.bytes, input.encoding)
  if (!value) return { source, otherSources: [], findings: ofYaml }
  const { data: typed, findings: ofLines } = inOneLine(value, source)
  const findings = [...ofYaml, ...ofLines]
  const { loadedForm, findings: ofForm, otherSources } = await loadForm(typed, source, input, resources)
  if (!loadedForm) return { source, otherSources, findings: ofForm }
  const { data, findings: ofRows } = listedRows(typed, loadedForm.form, source)
  const misfits = [...ofForm, ...ofRows, ...validate(data, loadedForm.validator, source, loadedForm.form)]
  if (misfits.length > 0) {
    const cause = await otherEdition(misfits, data, loadedForm.form, source, resources)
    const first = ofForm.length > 0 ? ofForm : await tellOtherEditions(misfits, loadedForm.form, resources)
    return { source, otherSources, findings: cause ? [cause] : first }
  }
  return { source, otherSources, findings, valid: { data, form: loadedForm.form } }
}

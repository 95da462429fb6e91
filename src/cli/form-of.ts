import type { BuildInput } from '../pipeline/input.ts'
import { libraryOf, loadForm } from '../pipeline/load-form.ts'
import { isReport } from '../report/is-report.ts'
import { hasKeyOfForms, loadOwnForm, type OwnForm } from '../report/own-form.ts'
import { packaged } from '../resources/packaged.ts'
import { readYaml } from '../source/read-yaml.ts'

/** The form that a YAML file declares. */
export async function declaredForm(input: BuildInput): Promise<OwnForm> {
  const { source, value, findings } = readYaml(input.path, input.bytes)
  if (!value) return { findings, sources: [source] }
  const own = await loadOwnForm(value, source, await libraryOf(input, packaged))
  return { ...own, sources: [source, ...own.sources] }
}

/** The same, or the form that a data file is to be read by. */
export async function formOf(input: BuildInput): Promise<OwnForm> {
  const { source, value } = readYaml(input.path, input.bytes)
  if (!value || (!isReport(value) && hasKeyOfForms(value))) return declaredForm(input)
  const { loadedForm, findings, otherSources } = await loadForm(value, source, input, packaged)
  const isWhole = loadedForm && findings.length === 0
  return { ...(isWhole ? { form: loadedForm.form } : {}), findings, sources: [source, ...otherSources] }
}

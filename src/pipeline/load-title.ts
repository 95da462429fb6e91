import { chooseFormat } from '../report/choose-form.ts'
import { inOneLine } from '../report/one-line.ts'
import { loadOwnForm } from '../report/own-form.ts'
import { reportTitle } from '../report/title.ts'
import type { Resources } from '../resources/resources.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { BuildInput } from './input.ts'
import { libraryOf } from './load-form.ts'

/** The title that a data file's report will have, at the cost of reading its YAML; none when it has no form. */
export async function loadTitle(input: BuildInput, resources: Resources): Promise<string | undefined> {
  const { source, value } = readYaml(input.path, input.bytes, input.encoding)
  if (!value) return undefined
  const { data } = inOneLine(value, source)
  const choice = chooseFormat(data, resources.formats, source)
  if (choice.kind === 'none') return undefined
  const { form } =
    choice.kind === 'built-in'
      ? await resources.format(choice.id)
      : await loadOwnForm(choice.at, source, await libraryOf(input, resources))
  return form && reportTitle(data, form)
}

import { inspectionOf } from '../check/inspection.ts'
import { listNumbers } from '../check/prose/list-numbers.ts'
import type { ListedNumber } from '../check/prose/listed-number.ts'
import type { Finding } from '../findings/finding.ts'
import type { Form } from '../form/form.ts'
import { readReport } from '../report/read-report.ts'
import { validate } from '../report/schema/validate.ts'
import { packaged } from '../resources/packaged.ts'
import type { Resources } from '../resources/resources.ts'
import type { Located } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { Source } from '../source/source.ts'
import type { BuildInput } from './input.ts'
import { loadForm } from './load-form.ts'
import { plainText } from './plain-text.ts'

export interface ListedProse {
  readonly source: Source
  readonly otherSources: readonly Source[]
  /** Why there are no numbers. */
  readonly findings: readonly Finding[]
  readonly numbers?: readonly ListedNumber[]
}

/** One data file → every number in its prose. Its tables may be empty, and what does not fit its form is left out. */
export async function listProse(input: BuildInput, resources: Resources = packaged): Promise<ListedProse> {
  const { source, value, findings } = readYaml(input.path, input.bytes, input.encoding)
  const foreign = plainText(source, value)
  if (!value || foreign) return { source, otherSources: [], findings: foreign ? [foreign] : findings }
  const { loadedForm, findings: ofForm, otherSources } = await loadForm(value, source, input, resources)
  if (!loadedForm) return { source, otherSources, findings: ofForm }
  const { form, validator } = loadedForm
  const isFitting = (await validate(value, validator, source, form)).length === 0
  const data = isFitting ? value : proseOf(value, form)
  const { report } = await readReport(data, form, source, async () => undefined)
  const { prose } = inspectionOf({ report, data, source })
  return { source, otherSources, findings: [], numbers: listNumbers(prose, source) }
}

/** What the form cannot misunderstand: the year, the agency, the sections of prose. */
function proseOf(data: Located, { sections }: Form): Located {
  if (data.kind !== 'map') return data
  const names = new Set(['年度', '机关', ...sections.filter(({ table }) => !table).map(({ name }) => name)])
  return {
    ...data,
    entries: data.entries.filter(({ key, value }) => names.has(key) && value.kind === 'scalar'),
  }
}

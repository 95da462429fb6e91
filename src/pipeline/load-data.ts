import type { Finding } from '../findings/finding.ts'
import type { Format } from '../format/format.ts'
import { listedRows } from '../report/listed-rows.ts'
import { inOneLine } from '../report/one-line.ts'
import { validate } from '../report/validate.ts'
import type { Resources } from '../resources/resources.ts'
import type { Located } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { Source } from '../source/source.ts'
import type { BuildInput } from './input.ts'
import { otherEdition } from './load-edition.ts'
import { loadFormat } from './load-format.ts'
import { tellOtherEditions } from './other-edition-keys.ts'

export interface LoadedData {
  readonly source: Source
  readonly otherSources: readonly Source[]
  /** Errors when there is no `fitting`, else what else was found on the way. */
  readonly findings: readonly Finding[]
  /** The data, and the form whose schema it fits. */
  readonly fitting?: { readonly data: Located; readonly format: Format }
}

/** One data file → data that fits the schema of its form. */
export async function loadData(input: BuildInput, resources: Resources): Promise<LoadedData> {
  const { source, value, findings: ofYaml } = readYaml(input.path, input.bytes, input.encoding)
  if (!value) return { source, otherSources: [], findings: ofYaml }
  const { data: typed, findings: ofLines } = inOneLine(value, source)
  const findings = [...ofYaml, ...ofLines]
  const { inUse, findings: inFormat, otherSources } = await loadFormat(typed, source, input, resources)
  if (!inUse) return { source, otherSources, findings: inFormat }
  const { data, findings: ofRows } = listedRows(typed, inUse.format, source)
  const misfits = [...inFormat, ...ofRows, ...validate(data, inUse.validator, source, inUse.format)]
  if (misfits.length > 0) {
    const cause = await otherEdition(misfits, data, inUse.format, source, resources)
    const first = inFormat.length > 0 ? inFormat : await tellOtherEditions(misfits, inUse.format, resources)
    return { source, otherSources, findings: cause ? [cause] : first }
  }
  return { source, otherSources, findings, fitting: { data, format: inUse.format } }
}

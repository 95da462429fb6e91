import { type Finding, hasErrors } from '../findings/finding.ts'
import { decode, type Encoding } from './decode.ts'
import type { Limits } from './limits.ts'
import type { Located } from './located.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Source } from './source.ts'

/** Bytes of a YAML file → located value; without one the findings say why. */
export function readYaml(
  path: string,
  bytes: Uint8Array,
  encoding?: Encoding,
  limits?: Limits,
): { source: Source; value?: Located; findings: readonly Finding[] } {
  const { source, findings } = decode(path, bytes, encoding)
  if (hasErrors(findings)) return { source, findings }
  const parsed = parseYaml(source, limits)
  return { source, ...parsed, findings: [...findings, ...parsed.findings] }
}

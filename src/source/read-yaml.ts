import { type Finding, hasErrors } from '../findings/finding.ts'
import { decode, type Encoding } from './decode.ts'
import type { Limits } from './limits.ts'
import type { Located } from './located.ts'
import { parseRest, type RestOfText } from './parse-rest.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Source } from './source.ts'

/** Bytes of a YAML file → located value; without one the findings say why. */
export function readYaml(
  path: string,
  bytes: Uint8Array,
  encoding?: Encoding,
  limits?: Limits,
): {
  source: Source
  value?: Located
  findings: readonly Finding[]
  /** What can be read all the same, where there is no value. */
  rest?: () => RestOfText | undefined
} {
  const { source, findings } = decode(path, bytes, encoding)
  if (hasErrors(findings)) return { source, findings }
  const parsed = parseYaml(source, limits)
  return {
    source,
    ...parsed,
    findings: [...findings, ...parsed.findings],
    ...(parsed.value ? {} : { rest: () => parseRest(source, parsed.findings) }),
  }
}

import type { Finding } from '../../src/findings/finding.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import type { Resources } from '../../src/resources/resources.ts'

interface Beside {
  /** Files that the data file can reach, by the path that reaches them. */
  readonly files?: Readonly<Record<string, string>>
  /** Last year's file as it is given with the command. */
  readonly previous?: string
  readonly resources?: Resources
}

/** What is found in a data file with others beside it. */
export async function checked(text: string, { files = {}, previous, resources }: Beside = {}) {
  const readFile = async (path: string) => {
    const file = files[path]
    return file === undefined ? undefined : encode(file)
  }
  const { findings } = await prepare(
    { path: 'data.yaml', bytes: encode(text), readFile },
    {
      ...(previous === undefined
        ? {}
        : { previous: { path: 'previous.yaml', bytes: encode(previous), readFile } }),
      ...(resources ? { resources } : {}),
    },
  )
  return findings
}

/** `rule address line`, for the rules asked for. */
export function brief(findings: readonly Finding[], ...rules: readonly string[]): readonly string[] {
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, address, range }) =>
      [rule, address, range?.line].filter((part) => part !== undefined).join(' '),
    )
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

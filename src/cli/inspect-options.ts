import { encodingWordings } from '../locale/zh/cli/wordings.ts'
import { cli } from '../locale/zh/cli.ts'
import type { BuildInput } from '../pipeline/input.ts'
import type { InspectOptions } from '../pipeline/inspect.ts'
import type { Encoding } from '../source/decode.ts'
import { nearest } from '../source/nearest.ts'
import { usageError } from './exit-codes.ts'
import { type ReadOptions, readInput } from './read-input.ts'
import { parseLevels } from './read-settings.ts'

const ENCODINGS: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
])

/** Encodings that are told from others, not misspelt ones. */
const UNREAD = /^(?:utf|ucs)[-_ ]?(?:16|32|7|2|4)/i

/** Findings shown on a terminal unless `--limit` says otherwise. */
export const LIMIT = 50

/** What `check` and `build` are told of rules and last year's file. */
export async function inspectOptionsOf(
  paths: readonly string[],
  {
    previous,
    rule,
    allow = [],
  }: {
    readonly previous?: string
    readonly rule?: readonly string[]
    readonly allow?: readonly string[]
  },
): Promise<InspectOptions & { previous?: BuildInput }> {
  if (previous !== undefined && paths.length > 1) throw usageError(cli.usage.onePrevious)
  return {
    levels: parseLevels(rule),
    ...(previous === undefined ? {} : { previous: await readInput(previous, { allow }) }),
  }
}

/** How data files are read. */
export function readOptionsOf({
  encoding,
  allow = [],
}: {
  readonly encoding?: string
  readonly allow?: readonly string[]
}): ReadOptions {
  return { encoding: parseEncoding(encoding), allow }
}

function parseEncoding(word = 'utf-8'): Encoding {
  const encoding = ENCODINGS.get(word.toLowerCase())
  if (encoding) return encoding
  const near = UNREAD.test(word) ? undefined : nearest(word, encodingWordings)
  throw usageError(cli.usage.unknownEncoding(word, near))
}

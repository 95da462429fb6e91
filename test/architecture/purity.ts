import { importsOf, runningText, type SourceFile } from './source-files.ts'

/** Where the outside comes in: files, clock, process; of the preview and the desk their servers, their watch, and what the browser runs. */
const EDGE =
  /^(cli\/|resources\/|version\.ts$|desk\/(client|serve)\/|preview\/(client\/|answering|listen|preview|send|serve|watch|windows))/

const IMPURE: readonly (readonly [string, RegExp])[] = [
  ['process', /(?<![.\w$'"])process\b(?!\s*:)/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
]

const IMPURE_MODULES = /^node:(fs|fs\/promises|process|os|child_process|net|http|https|dns|worker_threads)$/

/** What a file takes from outside though it is not at the edge, as `file: what`. */
export async function impurities(files: readonly SourceFile[]): Promise<readonly string[]> {
  const inside = files.filter(({ path }) => !EDGE.test(path))
  const found = await Promise.all(
    inside.map(async (file) => {
      const text = await runningText(file)
      return [
        ...importsOf(file)
          .filter(({ specifier }) => IMPURE_MODULES.test(specifier))
          .map(({ specifier }) => `${file.path}: ${specifier}`),
        ...IMPURE.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${file.path}: ${name}`),
      ]
    }),
  )
  return found.flat()
}

/** Rules look for Chinese: their patterns hold it. */
const LOOKS_FOR_CHINESE = /^(?:check|prose)\//

const PATTERN =
  /(?<=(?:[=(,:[!&|?;{}]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/g

/** Runs of Chinese characters in what runs (comments, types and the patterns of rules left out), by file. */
export async function chineseWords(
  files: readonly SourceFile[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await Promise.all(
    files
      .filter(({ path }) => !path.startsWith('locale/'))
      .map(async (file) => {
        const text = await runningText(file)
        const searched = LOOKS_FOR_CHINESE.test(file.path) ? text.replaceAll(PATTERN, '') : text
        const words = searched.match(/\p{Script=Han}+/gu) ?? []
        return [file.path, [...new Set(words)].sort()] as const
      }),
  )
  return new Map(found.filter(([, words]) => words.length > 0))
}

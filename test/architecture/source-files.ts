import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { transform } from 'esbuild'

/** A TypeScript file; the path is relative to `src/`, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

interface Import {
  readonly specifier: string
  /** `import()`, which is taken when it is needed. */
  readonly isLater: boolean
}

export async function sourceFiles(folder: string): Promise<readonly SourceFile[]> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.ts')).sort()
  return Promise.all(
    paths.map(async (path) => ({
      path: path.replaceAll('\\', '/'),
      text: await readFile(join(folder, path), 'utf8'),
    })),
  )
}

const STATIC = /^(?:import|export)\b(?:[^'";]*?\bfrom\s*)?\s*'([^']+)'/gm
const DYNAMIC = /\bimport\(\s*'([^']+)'/g

/** All that a file imports, types included: also a type ties two layers together. */
export function importsOf({ text }: SourceFile): readonly Import[] {
  const found = (pattern: RegExp, isLater: boolean) =>
    [...text.matchAll(pattern)].map(([, specifier = '']) => ({ specifier, isLater }))
  return [...found(STATIC, false), ...found(DYNAMIC, true)]
}

/** The path in `src/` that a relative specifier means; it begins with `../` when that is outside. */
export function target(file: SourceFile, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(file.path), specifier))
}

export function isRelative(specifier: string): boolean {
  return specifier.startsWith('.')
}

/** What runs: the text without comments and types. */
export async function runningText({ text }: SourceFile): Promise<string> {
  return (await transform(text, { loader: 'ts', charset: 'utf8', legalComments: 'none' })).code
}

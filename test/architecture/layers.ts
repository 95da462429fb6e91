import { readFileSync } from 'node:fs'
import { importsOf, isRelative, type SourceFile, target } from './source-files.ts'

/**
 * The import table of docs/architecture.md: a layer → the other layers that it may import. A layer is a folder of src/,
 * one writer each, or a file that stands directly in src/; `generated/` is made.
 */
export const MAY_IMPORT = importTable(
  readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8'),
)

/** Reads the table under “may import”. Several layers may share a row; “all above” are those of the rows above. */
export function importTable(page: string): ReadonlyMap<string, readonly string[]> {
  const [, body = ''] = /\| may import \|\n\| [-| ]+ \|\n((?:\|.*\n)+)/.exec(page) ?? []
  const table = new Map<string, readonly string[]>()
  for (const row of body.trim().split('\n')) {
    const [, layers = '', , allowed = ''] = row.split('|')
    const above = [...table.keys()]
    const names = allowed.trim() === '–' ? [] : allowed.split(',').map((name) => name.trim())
    const layersIn = [...layers.matchAll(/`([^`]+?)\/?`/g)].map(([, layer = '']) => layer)
    const unknown = names.filter((name) => ![...above, 'all above', 'generated'].includes(name))
    if (unknown.length > 0) throw new Error(`no row above ${layers} has ${unknown.join()}`)
    for (const layer of layersIn)
      table.set(
        layer,
        names.flatMap((name) => (name === 'all above' ? above : [name])),
      )
  }
  return table
}

export function layerOf(path: string): string {
  const [first = '', second = '', ...rest] = path.split('/')
  if (first === '..') return second
  return first === 'writers' && rest.length > 0 ? `${first}/${second}` : first
}

/** Imports that the table does not allow, as `file → layer`. */
export function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const own = layerOf(file.path)
    const allowed = MAY_IMPORT.get(own)
    if (!allowed) return [`${file.path} is in no layer`]
    return importsOf(file)
      .filter(({ specifier }) => isRelative(specifier))
      .map(({ specifier }) => layerOf(target(file, specifier)))
      .filter((layer) => layer !== own && !allowed.includes(layer))
      .map((layer) => `${file.path} → ${layer}`)
  })
}

/** Third-party package → the layers that import it. */
export function packageLayers(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const layers = new Map<string, Set<string>>()
  for (const file of files) {
    for (const { specifier } of importsOf(file)) {
      if (isRelative(specifier) || specifier.startsWith('node:')) continue
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier
      layers.set(name, (layers.get(name) ?? new Set()).add(layerOf(file.path)))
    }
  }
  return new Map([...layers].sort().map(([name, found]) => [name, [...found].sort()]))
}

/** A ring of files that import each other, if only types, as `a → b → a`; each ring is told once. */
export function cycles(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: SourceFile, way: readonly string[]): void => {
    const met = way.indexOf(file.path)
    if (met >= 0) found.push([...way.slice(met), file.path].join(' → '))
    if (met >= 0 || done.has(file.path)) return
    for (const { specifier, isLater } of importsOf(file)) {
      const next = isRelative(specifier) && !isLater ? byPath.get(target(file, specifier)) : undefined
      if (next) visit(next, [...way, file.path])
    }
    done.add(file.path)
  }
  for (const file of files) visit(file, [])
  return found
}

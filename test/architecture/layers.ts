import { importsOf, isRelative, type SourceFile, target } from './source-files.ts'

/**
 * The import table of docs/architecture.md: a layer → the other layers that it may import.
 * A layer is a folder of src/, one writer each, or a file that stands directly in src/.
 */
const WRITER = ['document', 'layout', 'chart', 'fonts', 'template', 'locale']
const BEFORE_BUILD = [
  'source',
  'findings',
  'document',
  'locale',
  'fonts',
  'template',
  'format',
  'report',
  'prose',
  'check',
  'compose',
  'chart',
  'layout',
  'pdf-standard',
  'init',
  'resources',
]

export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  findings: ['locale'],
  source: ['findings', 'locale'],
  document: [],
  locale: [],
  fonts: [],
  template: ['generated', 'source', 'findings', 'locale'],
  format: ['source', 'findings', 'locale'],
  report: ['source', 'findings', 'locale', 'format', 'document'],
  prose: ['format', 'source'],
  check: ['source', 'findings', 'locale', 'format', 'report', 'prose'],
  compose: ['report', 'format', 'document', 'locale'],
  chart: ['document', 'locale'],
  layout: ['document', 'fonts', 'chart', 'locale'],
  'writers/html': WRITER,
  'writers/docx': WRITER,
  'writers/pdf': [...WRITER, 'pdf-standard'],
  'pdf-standard': ['findings', 'locale'],
  init: ['format', 'source', 'locale'],
  resources: ['format', 'report', 'fonts', 'source', 'generated'],
  'version.ts': ['resources'],
  'input.ts': ['source'],
  'load-format.ts': [...BEFORE_BUILD, 'input.ts'],
  'load-edition.ts': BEFORE_BUILD,
  'load-data.ts': [...BEFORE_BUILD, 'input.ts', 'load-format.ts', 'load-edition.ts'],
  'load-title.ts': [...BEFORE_BUILD, 'input.ts', 'load-format.ts'],
  'load-previous.ts': [...BEFORE_BUILD, 'input.ts', 'load-data.ts'],
  'consequences.ts': ['check', 'findings', 'format', 'locale', 'source'],
  'inspect.ts': [...BEFORE_BUILD, 'consequences.ts', 'input.ts', 'load-data.ts', 'load-previous.ts'],
  'list-prose.ts': [...BEFORE_BUILD, 'input.ts', 'load-format.ts'],
  'mend.ts': ['source', 'input.ts', 'inspect.ts'],
  'write.ts': [...BEFORE_BUILD, 'writers/html', 'writers/docx', 'writers/pdf'],
  'build.ts': [...BEFORE_BUILD, 'input.ts', 'inspect.ts', 'write.ts'],
  'index.ts': [...BEFORE_BUILD, 'input.ts', 'inspect.ts', 'write.ts', 'build.ts'],
  preview: [...BEFORE_BUILD, 'input.ts', 'inspect.ts', 'write.ts', 'build.ts', 'generated'],
  cli: [
    ...BEFORE_BUILD,
    'input.ts',
    'load-format.ts',
    'load-title.ts',
    'inspect.ts',
    'list-prose.ts',
    'mend.ts',
    'write.ts',
    'build.ts',
    'version.ts',
    'preview',
  ],
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
    const allowed = MAY_IMPORT[own]
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

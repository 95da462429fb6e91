import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../lib/paths.mjs'

/** What the package exports, each with its declaration and doc comment, as Markdown, from the types that are shipped. */
export function typesPage(text) {
  const types = at('dist', 'types')
  const index = readFileSync(join(types, 'index.d.ts'), 'utf8')
  const parts = [...index.matchAll(/export (?:type )?\{([^}]*)\} from '([^']*)';/g)].flatMap(
    ([, names, from]) => {
      const source = readFileSync(join(types, from.replace(/\.ts$/, '.d.ts')), 'utf8')
      return names
        .split(',')
        .map((name) => name.replace(/^\s*type\s/, '').trim())
        .filter(Boolean)
        .map((name) => [name, declarationOf(source, name)])
    },
  )
  const sorted = parts.sort(([one], [other]) => (one < other ? -1 : 1))
  const sections = sorted.map(([name, code]) => `## ${name}\n\n\`\`\`ts\n${code}\n\`\`\``)
  return [`# ${text.title}`, text.intro, ...sections, ''].join('\n\n')
}

/** The declaration of a name in a file of declarations, with the comment over it: up to the next one at the margin. */
function declarationOf(source, name) {
  const pieces = source.split(/^(?=\/\*\*|export |import |interface |type |declare )/m)
  const found = pieces.findIndex((piece) =>
    new RegExp(`^export (?:declare )?(?:function|const|interface|type|class) ${name}\\b`).test(piece),
  )
  if (found < 0) throw new Error(`no declaration of ${name}`)
  const comment = pieces[found - 1]?.startsWith('/**') ? pieces[found - 1] : ''
  return `${comment}${pieces[found]}`.trim()
}

import { type TemplateName, templates } from '../../generated/templates.js'

const NAMES = Object.keys(templates) as readonly TemplateName[]
const WHOLE: readonly string[] = ['page', 'fragment', 'style'] satisfies TemplateName[]

/** The files that a theme may override, each by the same path. */
export const BUILT_IN_FILES: ReadonlyMap<string, TemplateName> = new Map(
  NAMES.map((name) => [fileOf(name), name]),
)

/** What looks like a template or a style, also with an ending that a file manager hides. */
export function looksLikeTemplate(path: string): boolean {
  return /\.(hbs|css|handlebars)(\.txt)?$/i.test(path)
}

/** The name by which templates call the file; none when they cannot. */
export function partialName(path: string): string | undefined {
  const builtIn = BUILT_IN_FILES.get(path)
  if (builtIn) return builtIn
  const [, folder, name = ''] = /^(partials|fragment)\/([^/]+)\.hbs$/.exec(path) ?? []
  if (!folder || WHOLE.includes(name)) return undefined
  return folder === 'partials' ? name : `fragment/${name}`
}

/** The file of a template. */
export function fileOf(name: string): string {
  if (name === 'style') return 'style.css'
  return WHOLE.includes(name) || name.startsWith('fragment/') ? `${name}.hbs` : `partials/${name}.hbs`
}

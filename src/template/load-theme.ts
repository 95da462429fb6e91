import handlebars from 'handlebars/dist/cjs/handlebars.js'
import { templates } from '../../generated/templates.js'
import { hasErrors } from '../findings/finding.ts'
import type { Fill } from './fill.ts'
import { type ReadTheme, readTheme } from './read-theme.ts'
import { strictEngine } from './strict-engine.ts'
import type { Theme } from './theme.ts'
import { ENDLESS, explainFault, type Step, sealMissing } from './theme-fault.ts'
import type { ThemeFiles } from './theme-files.ts'

/** More partials than this inside each other never end. */
const DEEPEST = 100

/** A user's templates and, for what they leave out, the built-in ones. */
export function loadTheme(files: ThemeFiles): Theme {
  const theme = readTheme(files)
  const fill = hasErrors(theme.findings) ? () => '' : fillOf(theme)
  return { sources: theme.sources, findings: theme.findings, fill }
}

function fillOf(theme: ReadTheme): Fill {
  const { templates: own, style } = theme
  const engine = strictEngine(handlebars)
  let way: Step[] = []
  for (const [name, template] of [
    ...Object.entries(templates).map(
      ([name, specification]) => [name, engine.template(specification)] as const,
    ),
    ...[...own].map(([name, { program }]) => [name, engine.compile(program, OPTIONS)] as const),
  ]) {
    engine.registerPartial(name, (view, options) => {
      way.push({ name, view })
      if (way.length > DEEPEST) throw ENDLESS
      const text = template(view, options)
      way.pop()
      return text
    })
  }
  if (style !== undefined) engine.registerPartial('style', () => style)
  return (name, view) => {
    way = []
    let text: string
    try {
      text = engine.partials[name](view)
    } catch (error) {
      throw explainFault(error, way, theme)
    }
    if ('seal' in view && !text.includes(String(view.seal))) throw sealMissing(name, theme)
    return text
  }
}

/** As the built-in ones are compiled; every field is escaped. */
const OPTIONS = { strict: true, knownHelpersOnly: true, preventIndent: true, noEscape: false }

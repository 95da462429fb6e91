import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { transform } from 'esbuild'
import Handlebars from 'handlebars'

/**
 * Precompiles page and fragment, their partials and the page's style into `generated/templates.js` under `root`, so that the
 * installed program holds no template compiler. Returns the path of the module.
 */
export async function generateTemplates(root) {
  const folder = join(root, 'templates/html')
  const sources = [
    ['page', await readFile(join(folder, 'page.hbs'), 'utf8')],
    ...(await partials(join(folder, 'partials'))),
    ['fragment', await readFile(join(folder, 'fragment.hbs'), 'utf8')],
    ...(await partials(join(folder, 'fragment'), 'fragment/')),
    ['style', await minified(join(folder, 'style.css'))],
  ]
  const generated = join(root, 'generated')
  await mkdir(generated, { recursive: true })
  await writeFile(join(generated, 'templates.js'), moduleText(sources))
  await writeFile(join(generated, 'templates.d.ts'), declarationText(sources.map(([name]) => name)))
  return join(generated, 'templates.js')
}

async function partials(folder, prefix = '') {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.hbs')).sort()
  return Promise.all(
    files.map(async (file) => [prefix + basename(file, '.hbs'), await readFile(join(folder, file), 'utf8')]),
  )
}

async function minified(file) {
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  })
  return code.trimEnd()
}

function moduleText(sources) {
  const entries = sources.map(([name, source]) => `  '${name}': ${precompiled(name, source)},\n`)
  return `export const templates = {\n${entries.join('')}}\n`
}

/** `strict`: a field that the view lacks is an error. `preventIndent`: nothing is added to the words of a cell. */
function precompiled(name, source) {
  try {
    return Handlebars.precompile(source, { strict: true, knownHelpersOnly: true, preventIndent: true })
  } catch (error) {
    throw new Error(`templates/html: ${name}: ${error.message}`, { cause: error })
  }
}

function declarationText(names) {
  const union = names.map((name) => `'${name}'`).join(' | ')
  return `export type TemplateName = ${union}\nexport declare const templates: Readonly<Record<TemplateName, object>>\n`
}

if (import.meta.filename === process.argv[1]) {
  await generateTemplates(join(import.meta.dirname, '..'))
}

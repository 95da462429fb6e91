import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { allFormats } from '../lib/formats.mjs'
import { importSource } from '../lib/import-source.mjs'
import { at } from '../lib/paths.mjs'
import { pageHtml } from './page.mjs'
import { GROUPS, placeOf } from './pages.mjs'
import { renderPage } from './render.mjs'
import { typesPage } from './types-page.mjs'

/** Builds the guide as a folder of pages that opens by a double click and is searched without a network. */
export async function buildSite(folder) {
  const { guideSite: text } = await importSource('src/locale/zh/guide-site.ts')
  const { formPage } = await importSource('scripts/site/form-page.ts')
  const { commandsPage } = await importSource('scripts/site/commands-page.ts')
  const { jsonPage } = await importSource('scripts/site/json-page.ts')
  const forms = (await allFormats()).map(({ id, form }) => [`docs/forms/${id}.md`, formPage(form, id)])
  const generated = [
    ['docs/reference/commands.md', commandsPage()],
    [
      'docs/reference/json.md',
      jsonPage(JSON.parse(readFileSync(at('schema', 'report.schema.json'), 'utf8'))),
    ],
    ['docs/reference/types.md', typesPage(text.types)],
  ]
  const written = Object.values(GROUPS)
    .flat()
    .filter((path) => existsSync(at(path)))
  const markdown = new Map([
    ...written.map((path) => [path, readFileSync(at(path), 'utf8')]),
    ...forms,
    ...generated,
  ])

  const isPage = (path) => markdown.has(path)
  const pages = new Map(
    [...markdown].map(([path, words]) => [path, { path, ...renderPage(path, words, isPage) }]),
  )
  const listed = {
    ...GROUPS,
    forms: forms.map(([path]) => path),
    reference: [...generated.map(([path]) => path), ...GROUPS.reference],
  }
  const groups = Object.fromEntries(
    Object.keys(text.groups).map((name) => [name, listed[name].flatMap((path) => pages.get(path) ?? [])]),
  )

  const write = (place, content) => {
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    writeFileSync(join(folder, place), content)
  }
  for (const page of pages.values()) {
    write(placeOf(page.path), pageHtml(page, groups, text))
    for (const picture of page.pictures) {
      mkdirSync(dirname(join(folder, picture)), { recursive: true })
      cpSync(at(picture), join(folder, picture))
    }
  }
  const parts = [...pages.values()].flatMap(({ path, title, parts }) =>
    parts.map((part) => ({ place: placeOf(path), title, ...part })),
  )
  const words = {
    nothing: text.nothingFound,
    found: text.found('#'),
    like: text.likeFound('#'),
    asking: text.asking,
  }
  write('search-text.js', `window.GUIDE = ${JSON.stringify({ parts, words })}\n`)
  for (const name of ['search.js', 'style.css']) cpSync(at('scripts', 'site', name), join(folder, name))
}

if (import.meta.filename === process.argv[1]) await buildSite(at('dist', 'guide'))

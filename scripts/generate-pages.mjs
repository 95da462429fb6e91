import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

/** What browsers run and how it looks: the modules of `generated/`, each with its entries by the names of its strings. */
const PAGES = {
  preview: { script: 'src/preview/client/main.ts', style: 'src/preview/client/shell.css' },
  desk: { script: 'src/desk/client/main.ts', style: 'src/desk/client/desk.css' },
  'text-pane': { script: 'src/desk/client/text-pane/main.ts' },
}

/**
 * Bundles what the preview and the desk run in the browser into `generated/` under `root`, as strings of a module each.
 * They are safe between their tags: esbuild writes `<\/script` and `<\/style`. Returns the files
 * that went in.
 */
export async function generatePages(root) {
  await mkdir(join(root, 'generated'), { recursive: true })
  const inputs = Object.entries(PAGES).map(([name, entries]) => generatePage(root, name, entries))
  return (await Promise.all(inputs)).flat()
}

async function generatePage(root, name, entries) {
  const generated = join(root, 'generated')
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    metafile: true,
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: join(root, file), out })),
    outdir: generated,
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16'],
    legalComments: 'none',
    logLevel: 'warning',
  })
  const strings = outputFiles.map(({ path, text }) => [
    path.endsWith('.css') ? 'style' : 'script',
    text.trimEnd(),
  ])
  const lines = strings.map(([what, text]) => `export const ${what} = ${JSON.stringify(text)}\n`)
  await writeFile(join(generated, `${name}.js`), lines.join(''))
  const declarations = strings.map(([what]) => `export declare const ${what}: string\n`)
  await writeFile(join(generated, `${name}.d.ts`), declarations.join(''))
  return Object.keys(metafile.inputs)
}

if (import.meta.filename === process.argv[1]) {
  await generatePages(join(import.meta.dirname, '..'))
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * Bundles what the preview runs and how it looks in the browser into `generated/preview.js` under `root`, as two
 * strings. Both are safe between their tags: esbuild writes `<\/script` and `<\/style`.
 */
export async function generatePreview(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/preview/client/main.ts'), join(root, 'src/preview/client/shell.css')],
    outdir: join(root, 'generated'),
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16'],
    legalComments: 'none',
    logLevel: 'warning',
  })
  const textOf = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text.trimEnd()
  const strings = { script: textOf('.js'), style: textOf('.css') }
  const generated = join(root, 'generated')
  await mkdir(generated, { recursive: true })
  const lines = Object.entries(strings).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)}\n`,
  )
  await writeFile(join(generated, 'preview.js'), lines.join(''))
  const declarations = Object.keys(strings).map((name) => `export declare const ${name}: string\n`)
  await writeFile(join(generated, 'preview.d.ts'), declarations.join(''))
}

if (import.meta.filename === process.argv[1]) {
  await generatePreview(join(import.meta.dirname, '..'))
}

import { chmod } from 'node:fs/promises'
import { build } from 'esbuild'
import { at } from './paths.mjs'

/** CommonJS libraries inside an ES module bundle still ask for `require`. pdfkit has a `createRequire` of its own. */
const REQUIRE =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);"

const unused = at('scripts', 'lib', 'unused.mjs')

/**
 * Bundles the command line and the programmatic interface with all libraries, so that the package has no
 * dependencies. Commands and writers stay apart and are loaded when needed. Returns the packages that went in.
 */
export async function bundle() {
  const { metafile } = await build({
    entryPoints: { cli: at('src', 'cli', 'main.ts'), index: at('src', 'index.ts') },
    outdir: at('dist'),
    bundle: true,
    splitting: true,
    minify: true,
    keepNames: false,
    charset: 'utf8',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    alias: { fontkit: unused, linebreak: unused, '@noble/ciphers/aes': unused },
    banner: { js: REQUIRE },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  await chmod(at('dist', 'cli.js'), 0o755)
  return Object.keys(metafile.inputs)
}

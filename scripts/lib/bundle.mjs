import { chmod } from 'node:fs/promises'
import { build } from 'esbuild'
import { at } from './paths.mjs'

/** CommonJS libraries inside an ES module bundle still ask for `require`. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

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
    banner: { js: REQUIRE },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  await chmod(at('dist', 'cli.js'), 0o755)
  return Object.keys(metafile.inputs)
}

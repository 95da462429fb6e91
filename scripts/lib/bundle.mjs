import { chmod, readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { at } from './paths.mjs'

/** CommonJS libraries inside an ES module bundle still ask for Node's own modules, all of them in one file of it. */
const REQUIRE = 'const require = (name) => process.getBuiltinModule(name);\n'
const ASKS_FOR_REQUIRE = /typeof require\b/

const unused = at('scripts', 'lib', 'unused.mjs')

/** Commander asks for it, and with it for all of the network, in case that a command is a program of its own. */
const withoutPrograms = {
  name: 'without programs',
  setup({ onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.startsWith(at('node_modules', 'commander')) ? { path: unused } : undefined,
    )
  },
}

/** pdf.js loads a library of native code if one is installed anywhere above; it draws with it, and we never draw. */
const withoutCanvas = {
  name: 'without canvas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('require("@napi-rs/canvas")', 'undefined'),
    }))
  },
}

/** yaml as ES modules, of which only what is used goes in. */
const yaml = at('node_modules', 'yaml', 'browser', 'index.js')

/**
 * Bundles the command line and the programmatic interface with all libraries, so that the package has no
 * dependencies. Commands and writers stay apart and are loaded when needed. Returns the packages that went in.
 */
export async function bundle() {
  const { metafile } = await build({
    entryPoints: {
      cli: at('src', 'cli', 'main.ts'),
      'desk-file-process': at('src', 'cli', 'desk-file-process.ts'),
      'desk-folder-process': at('src', 'cli', 'desk-folder-process.ts'),
      'preview-process': at('src', 'cli', 'preview-process.ts'),
      'build-worker': at('src', 'cli', 'jobs', 'build-worker.ts'),
      'aggregate-worker': at('src', 'cli', 'jobs', 'aggregate-worker.ts'),
      'check-worker': at('src', 'cli', 'jobs', 'check-worker.ts'),
      // The pool starts its threads with this file, from this folder.
      'entry/worker': at('node_modules', 'tinypool', 'dist', 'entry', 'worker.js'),
      index: at('src', 'index.ts'),
    },
    absWorkingDir: at(),
    outdir: at('dist'),
    bundle: true,
    splitting: true,
    minify: true,
    keepNames: false,
    charset: 'utf8',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    alias: { yaml, 'source-map': unused },
    plugins: [withoutPrograms, withoutCanvas],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  await Promise.all(Object.keys(metafile.outputs).map(provideRequire))
  await chmod(at('dist', 'cli.js'), 0o755)
  return Object.keys(metafile.inputs)
}

async function provideRequire(output) {
  const text = await readFile(at(output), 'utf8')
  if (ASKS_FOR_REQUIRE.test(text)) await writeFile(at(output), REQUIRE + text)
}

import { build } from 'esbuild'

/** The cold peers as bundles like ours, so that start-up is compared and not the number of files. */
export async function bundlePeers(folder) {
  await build({
    entryPoints: [`${import.meta.dirname}/cold.mjs`],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    banner: { js: REQUIRE },
    logLevel: 'warning',
  })
}

/** CommonJS libraries inside an ES module bundle still ask for `require` and for their folder. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
const __dirname = import.meta.dirname;`

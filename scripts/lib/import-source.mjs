import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { at } from './paths.mjs'

/** Imports a TypeScript module of src/ into a build script. */
export async function importSource(file) {
  const outfile = at('generated', 'tools', `${basename(file, '.ts')}.mjs`)
  await mkdir(at('generated', 'tools'), { recursive: true })
  await build({
    entryPoints: [at(file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`)
}

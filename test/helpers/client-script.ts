import { join } from 'node:path'
import { build } from 'esbuild'

const src = join(import.meta.dirname, '..', '..', 'src')

/** A module of what browsers run, by its path in src/, as a script that puts what it exports into `name`. */
export async function clientScript(file: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(src, file)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    charset: 'utf8',
  })
  return outputFiles[0]?.text ?? ''
}

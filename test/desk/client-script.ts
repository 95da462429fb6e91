import { join } from 'node:path'
import { build } from 'esbuild'

const client = join(import.meta.dirname, '..', '..', 'src', 'desk', 'client')

/** One module of the desk's client as a script that puts what it exports into `name`. */
export async function deskScript(file: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(client, file)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    charset: 'utf8',
  })
  return outputFiles[0]?.text ?? ''
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formats } from '../../generated/formats.js'
import { builtInDeclaration } from '../form/built-in.ts'
import { decode } from '../source/decode.ts'
import type { Source } from '../source/source.ts'
import { packageFolder } from './package-folder.ts'
import { loadFonts } from './packaged-fonts.ts'
import type { Resources } from './resources.ts'

/** The forms and fonts that the package brings along. Each is loaded when it is first asked for, once a process. */
export const packaged: Resources = {
  formats,
  async format(id) {
    const entry = formats.find((format) => format.id === id)
    if (!entry) throw new Error(`no format ${id}`)
    const { form, fits } = await entry.load()
    return { form, validator: { fits, explained: entry.explained } }
  },
  declaration: (id) => builtInDeclaration(id, readDeclaration),
  async declarationValidator() {
    const { fits } = await import('../../generated/declaration.js')
    return { fits, explained: () => import('../../generated/declaration.explained.js') }
  },
  async compile(form) {
    const { compileValidator } = await import('./compile.ts')
    return compileValidator(form)
  },
  fonts: once(loadFonts),
}

async function readDeclaration(id: string): Promise<Source> {
  const path = join(packageFolder, 'templates', 'formats', id, 'format.yaml')
  return decode(path, await readFile(path)).source
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined
  return () => {
    made ??= make()
    return made
  }
}

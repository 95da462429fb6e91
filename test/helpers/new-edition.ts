import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtInDeclaration, loadBuiltIn } from '../../src/form/built-in.ts'
import { compileValidator } from '../../src/resources/compile.ts'
import { packageFolder } from '../../src/resources/package-folder.ts'
import { packaged } from '../../src/resources/packaged.ts'
import type { Resources } from '../../src/resources/resources.ts'
import { decode } from '../../src/source/decode.ts'

const read = async (id: string) => {
  const folder =
    id === '2027'
      ? join(import.meta.dirname, '../fixtures/formats')
      : join(packageFolder, 'templates/formats')
  return decode(id, await readFile(join(folder, id, 'format.yaml'))).source
}

/** The tool as it is, with one folder more among its formats: a fictional form of 2027. */
export const withNewEdition: Resources = {
  ...packaged,
  formats: [...packaged.formats, { id: '2027', from: 2027 }],
  declaration: (id) => builtInDeclaration(id, read),
  async format(id) {
    const form = await loadBuiltIn(id, read)
    return { form, validator: compileValidator(form) }
  },
}

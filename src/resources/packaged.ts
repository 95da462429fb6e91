import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formats } from '../../generated/formats.js'
import type { Role } from '../fonts/face.ts'
import { builtInDeclaration } from '../format/built-in.ts'
import { decode } from '../source/decode.ts'
import type { Source } from '../source/source.ts'
import type { Resources } from './resources.ts'

/** The folder that holds fonts/, templates/ and schema/: the package, or the checkout. */
export const packageFolder = climb(dirname(fileURLToPath(import.meta.url)))

function climb(folder: string): string {
  return existsSync(join(folder, 'fonts', 'faces.json')) ? folder : climb(dirname(folder))
}

/** The forms and fonts that the package brings along. Each is loaded when it is first asked for, once a process. */
export const packaged: Resources = {
  formats,
  async format(id) {
    const entry = formats.find((format) => format.id === id)
    if (!entry) throw new Error(`no format ${id}`)
    const { format, schema, errors } = await entry.load()
    return { format, validator: { schema, errors } }
  },
  declaration: (id) => builtInDeclaration(id, readDeclaration),
  async declarationValidator() {
    const { schema, errors } = await import('../../generated/declaration.js')
    return { schema, errors }
  },
  async compile(format) {
    const { compileValidator } = await import('./compile.ts')
    return compileValidator(format)
  },
  fonts: once(loadFonts),
}

async function readDeclaration(id: string): Promise<Source> {
  const path = join(packageFolder, 'templates', 'formats', id, 'format.yaml')
  return decode(path, await readFile(path)).source
}

interface FaceEntry {
  readonly file: string
  readonly family: string
  readonly role: Role | 'rare'
}

async function loadFonts() {
  const [{ fontSet }, { parseFace }] = await Promise.all([
    import('../fonts/font-set.ts'),
    import('../fonts/parse-face.ts'),
  ])
  const folder = join(packageFolder, 'fonts')
  const entries: readonly FaceEntry[] = JSON.parse(await readFile(join(folder, 'faces.json'), 'utf8'))
  const load = (role: FaceEntry['role']) => {
    const entry = entries.find((face) => face.role === role)
    if (!entry) throw new Error(`fonts/faces.json has no face for ${role}`)
    return parseFace(`${entry.family} ${role}`, readFileSync(join(folder, entry.file)))
  }
  const roles = ['fangsong', 'kaiti', 'heiti', 'songti', 'biaosong'] as const
  const [fangsong, kaiti, heiti, songti, biaosong] = roles.map(load) as Five<ReturnType<typeof load>>
  return fontSet({ fangsong, kaiti, heiti, songti, biaosong }, () => load('rare'))
}

type Five<Item> = [Item, Item, Item, Item, Item]

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined
  return () => {
    made ??= make()
    return made
  }
}

import { readFile } from 'node:fs/promises'
import { at } from './paths.mjs'

/** The packages that the files of a bundle belong to, by their folder, e.g. `node_modules/yaml`. */
export async function packagesOf(inputs) {
  const folders = new Set(inputs.flatMap((input) => folderOf(input) ?? []))
  return Promise.all([...folders].sort().map(packageIn))
}

function folderOf(input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
}

async function packageIn(folder) {
  const { name, version, license, homepage, author } = JSON.parse(
    await readFile(at(folder, 'package.json'), 'utf8'),
  )
  return {
    folder,
    name,
    version,
    license,
    homepage,
    author: typeof author === 'string' ? author : author?.name,
  }
}

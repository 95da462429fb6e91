import { dirname, resolve } from 'node:path'
import type { Range } from '../findings/finding.ts'
import type { SourceLink } from './state.ts'

/** Links to places in the data file and the files beside it. */
export class SourceLinks {
  readonly #path: string
  readonly #isNamedFromHere: (file: string) => boolean
  readonly #addresses = new Map<string | undefined, string>()

  /** `path`: of the data file, as the user named it. Other files are named as from its folder, or as from here. */
  constructor(path: string, isNamedFromHere: (file: string) => boolean = () => false) {
    this.#path = path
    this.#isNamedFromHere = isNamedFromHere
  }

  of({ line, column }: Range, file?: string): SourceLink {
    const place = `${line}:${column}`
    return { text: `${file ?? this.#path}:${place}`, href: `${this.#address(file)}:${place}` }
  }

  #address(file: string | undefined): string {
    const address = this.#addresses.get(file) ?? editorAddress(this.#absolute(file))
    this.#addresses.set(file, address)
    return address
  }

  #absolute(file: string | undefined): string {
    if (file === undefined) return resolve(this.#path)
    return this.#isNamedFromHere(file) ? resolve(file) : resolve(dirname(this.#path), file)
  }
}

/** `vscode://file/C:/…`: with forward slashes, each name of the path encoded, the drive's colon left. */
function editorAddress(path: string): string {
  const names = path.replaceAll('\\', '/').split('/')
  return `vscode://file/${names.map(encodeURIComponent).join('/').replace(/^\//, '').replace('%3A', ':')}`
}

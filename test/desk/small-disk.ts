import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI } from '../process/cli.ts'

/** A name space of one's own, in which a disk can be mounted by anyone; it is gone with the process. */
const APART = ['-rm', '--propagation', 'private', 'sh', '-c']

/** Whether this machine lets a disk be mounted. */
export const mayMount =
  process.platform === 'linux' &&
  spawnSync('unshare', [...APART, 'mount -t tmpfs -o size=64k none /tmp']).status === 0

const FILE = 'data.yaml'
const FILLER = 'filler'

/** The desk of a folder that is a disk of 64 kB by itself. */
export class SmallDisk {
  readonly url: URL
  readonly #folder: string

  private constructor(url: URL, folder: string) {
    this.url = url
    this.#folder = folder
  }

  static async of(text: string): Promise<SmallDisk> {
    const folder = scratchFolder()
    const original = join(scratchFolder(), FILE)
    writeFileSync(original, text)
    const script =
      'mount -t tmpfs -o size=64k none "$1" && cp "$2" "$1" && exec "$3" "$4" desk "$1" --no-open'
    const desk = spawn('unshare', [...APART, script, 'sh', folder, original, process.execPath, CLI], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    onTestFinished(() => void desk.kill('SIGKILL'))
    const [words] = (await once(desk.stdout, 'data')) as [Buffer]
    const url = new URL(/http:\S+/.exec(words.toString())?.[0] ?? '')
    return new SmallDisk(url, join('/proc', String(desk.pid), 'root', folder))
  }

  get text(): string {
    return readFileSync(join(this.#folder, FILE), 'utf8')
  }

  get files(): readonly string[] {
    return readdirSync(this.#folder)
  }

  /** Fills the disk, but for so many blocks. */
  fill(left = 0): void {
    const { bavail, bsize } = statfsSync(this.#folder)
    writeFileSync(join(this.#folder, FILLER), Buffer.alloc((bavail - left) * bsize))
  }

  makeRoom(): void {
    rmSync(join(this.#folder, FILLER))
  }

  /** Asks the desk to do something with the file, as the page does. */
  async ask(path: string, about: object = {}): Promise<Readonly<Record<string, unknown>>> {
    const headers = {
      'x-desk-key': this.url.searchParams.get('key') ?? '',
      'content-type': 'application/json',
    }
    const body = JSON.stringify({ file: FILE, ...about })
    const answer = await fetch(new URL(path, this.url), { method: 'POST', headers, body })
    return (await answer.json()) as Readonly<Record<string, unknown>>
  }
}

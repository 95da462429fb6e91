import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { extract } from 'tar'

export const released = join(import.meta.dirname, '..', '..', 'out', 'release')
export const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
) as { readonly version: string }

/** What the C library and a shell need, and nothing else: no Node. */
const PROGRAMS = ['sh', 'readlink', 'dirname', 'mkdir']
const ENVIRONMENT = { PATH: '/bin', HOME: '/home' }

/** A root that holds a C library, a shell and the unpacked package for Linux, on a stick with a Chinese name. */
export class BareRoot {
  readonly root = mkdtempSync(join(tmpdir(), 'bare-'))
  /** Of the package, as seen from inside. */
  readonly folder = `/某 U盘/report-gen-${version}-linux-x64`
  private readonly running: ChildProcess[] = []

  async unpack(): Promise<void> {
    for (const inside of ['bin', 'dev', 'home', 'proc', 'tmp', '某 U盘'])
      mkdirSync(join(this.root, inside), { recursive: true })
    writeFileSync(join(this.root, 'dev', 'null'), '')
    const file = join(released, `report-gen-${version}-linux-x64.tar.gz`)
    await extract({ file, cwd: join(this.root, '某 U盘') })
    const programs = PROGRAMS.map((name) => `/bin/${name}`)
    for (const program of programs) copyFileSync(program, join(this.root, program))
    for (const library of librariesOf([...programs, join(this.root, this.folder, 'node', 'node')])) {
      mkdirSync(dirname(join(this.root, library)), { recursive: true })
      copyFileSync(library, join(this.root, library))
    }
  }

  /** The path of a file in the root, from outside. */
  path(...inside: readonly string[]): string {
    return join(this.root, ...inside)
  }

  /** Runs `report-gen` of the package in /home, without a network. */
  run(...args: readonly string[]) {
    const command = [...this.alone('--net'), `${this.folder}/report-gen`, ...args]
    return spawnSync('unshare', command, { encoding: 'utf8', env: ENVIRONMENT })
  }

  /** Starts a program of the package that goes on, with the network of the machine; the address that it prints. */
  async address(program: string, ...args: readonly string[]): Promise<string> {
    const process_ = spawn('unshare', [...this.alone(), `${this.folder}/${program}`, ...args], {
      env: ENVIRONMENT,
    })
    this.running.push(process_)
    return new Promise((resolve, reject) => {
      let said = ''
      for (const stream of [process_.stdout, process_.stderr])
        stream.on('data', (chunk) => {
          said += chunk
          const [url] = /http:\/\/127\.0\.0\.1:\d+\/\S*(?=\s)/.exec(said) ?? []
          if (url) resolve(url)
        })
      process_.on('exit', () => reject(new Error(said)))
    })
  }

  remove(): void {
    for (const process_ of this.running) process_.kill()
    rmSync(this.root, { recursive: true, force: true })
  }

  private alone(...more: readonly string[]): readonly string[] {
    return [
      ...more,
      ...['--pid', '--fork', '--kill-child', '--mount-proc', '--root', this.root, '--wd', '/home'],
      ...(process.getuid?.() === 0 ? [] : ['--map-root-user']),
    ]
  }
}

/** The shared libraries that programs ask for, and what loads them. */
function librariesOf(programs: readonly string[]): ReadonlySet<string> {
  const { stdout } = spawnSync('ldd', programs, { encoding: 'utf8' })
  return new Set([...stdout.matchAll(/^\s.*?(\/[^ ():]+) \(/gm)].map(([, path = '']) => path))
}

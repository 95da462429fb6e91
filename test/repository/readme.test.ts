import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exampleFile } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { reportGen } from '../process/cli.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { version, scripts } = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
}

describe.each(['README.md', 'README.en.md'])('%s', (file) => {
  const text = read(file)
  const lines = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  )

  test('prints commands that work, one after the other', () => {
    const folder = scratchFolder()
    const commands = lines.filter((line) => /^(npx )?report-gen /.test(line))
    expect(commands.length).toBeGreaterThan(1)
    for (const command of commands) {
      const args = command
        .replace(/^.*?report-gen /, '')
        .replace(/\s#.*/, '')
        .split(/\s+/)
      const data = args.find((word) => word.endsWith('.yaml'))
      // Between `init` and `check` the file is filled in: here with a published report.
      if (/^(?:check|build)$/.test(args[0] ?? '') && data) {
        copyFileSync(exampleFile('2021-dawukou-chaoyang'), join(folder, data))
      }
      // What is imported was published: here what `build` made.
      const built = readdirSync(folder).find((name) => name.endsWith('.docx'))
      if (args[0] === 'import' && built) copyFileSync(join(folder, built), join(folder, args[1] ?? ''))
      // The preview goes on until Ctrl+C: its own tests run it. Here only its words are looked up.
      const { status, stdout, stderr } = reportGen(
        folder,
        args[0] === 'preview' ? ['preview', '--help'] : args,
      )
      expect(status, `${command}\n${stderr}`).toBe(0)
      if (args[0] === 'preview') for (const word of args.slice(2)) expect(stdout).toContain(word)
    }
  })

  test('names scripts, files and a version that there are', () => {
    const named = [...text.matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name = '']) => name)
    const missing = named.filter((name) => !['i', 'install', 'ci', 'pack'].includes(name) && !scripts[name])
    expect(missing).toEqual([])
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
    expect(text).toContain(`report-gen-${version}.tgz`)
  })
})

test('both READMEs say the same in the same order', () => {
  const shape = (file: string) => read(file).match(/^#+(?= )/gm)
  expect(shape('README.en.md')).toEqual(shape('README.md'))
  const commands = (file: string) => [...read(file).matchAll(/```sh\n([\s\S]*?)```/g)].length
  expect(commands('README.en.md')).toBe(commands('README.md'))
})

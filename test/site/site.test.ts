import { rmSync } from 'node:fs'
import { posix } from 'node:path'
import { parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { RULE_IDS } from '../../src/findings/registry.ts'
import { sha256 } from '../../src/source/sha256.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { builtGuide, filesIn } from './built.ts'

const folders: string[] = []
let files: ReadonlyMap<string, Buffer>

beforeAll(async () => {
  folders.push(await builtGuide())
  files = filesIn(folders[0] ?? '')
})

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const pages = () =>
  [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => ({ path, html: bytes.toString() }))

describe('the guide as pages', () => {
  test('has a page of every rule and of every edition', () => {
    for (const rule of RULE_IDS) expect(files.has(`docs/findings/${rule}.html`), rule).toBe(true)
    for (const [id] of EDITIONS) expect(files.has(`docs/forms/${id}.html`), id).toBe(true)
  })

  test('shows no space where a line of Chinese ended', () => {
    const parted = pages().flatMap(({ path, html }) => {
      const words = html.replace(/<pre[\s\S]*?<\/pre>/g, '')
      const [line] = /.*\p{Script=Han}[，。；：、]?\n\p{Script=Han}.*/u.exec(words) ?? []
      return line === undefined ? [] : [`${path}: ${line}`]
    })
    expect(parted).toEqual([])
  })

  test('leads to nothing that is not there: pages, their parts, pictures, scripts, styles', () => {
    const anchors = new Map(
      pages().map(({ path, html }) => [
        path,
        new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)),
      ]),
    )
    const lost = pages().flatMap(({ path, html }) =>
      [...html.matchAll(/ (?:href|src)="([^"]*)"/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^(https?|data|mailto):/.test(link))
        .filter((link) => {
          const [file = '', anchor] = link.split('#')
          const to = file === '' ? path : posix.join(posix.dirname(path), decodeURI(file))
          if (!files.has(to)) return true
          return anchor !== undefined && !anchors.get(to)?.has(decodeURIComponent(anchor))
        })
        .map((link) => `${path}: ${link}`),
    )
    expect(lost).toEqual([])
  })

  test('leads from where addresses are spoken of to the page that lists them', () => {
    for (const path of [
      'docs/tutorials/yaml',
      'docs/guide',
      'docs/explanation/forms',
      'docs/explanation/balances',
    ])
      expect(files.get(`${path}.html`)?.toString().split('<main')[1], path).toMatch(
        /<a href="(\.\.\/)?forms\/2021\.html">/,
      )
  })

  test('is the same each time', async () => {
    const again = await builtGuide()
    folders.push(again)
    const sums = (all: ReadonlyMap<string, Buffer>) =>
      [...all].map(([path, bytes]) => `${path} ${sha256(bytes)}`)
    expect(sums(filesIn(again))).toEqual(sums(files))
  })

  test('is HTML as it should be', () => {
    const errors = pages().flatMap(({ path, html }) => {
      const found: string[] = []
      parse(html, { onParseError: ({ code, startLine }) => found.push(`${path}:${startLine} ${code}`) })
      return found
    })
    expect(errors).toEqual([])
  })

  test('names only commands and options that there are', () => {
    const said = pages()
      .filter(({ path }) => !path.startsWith('CHANGELOG'))
      .flatMap(({ path, html }) =>
        [...html.matchAll(/(?:<code[^>]*>|^|&gt; )(?:npx )?report-gen ([^<\n]*)/gm)].map(([, line = '']) => ({
          path,
          line,
        })),
      )
    expect(said.length).toBeGreaterThan(50)
    const wrong = said.filter(({ line }) => !isKnown(line.replace(/&lt;/g, '<').replace(/&gt;/g, '>')))
    expect(wrong).toEqual([])
  })
})

/** Whether a command line as the guide prints it begins with a command, and has only its options. */
function isKnown(line: string): boolean {
  const words = line.replace(/\s#.*/, '').split(/\s+/).filter(Boolean)
  const [first = '', second = ''] = words
  if (first.startsWith('-') || first === 'help' || first === 'version' || first === '…') return true
  const command = COMMANDS.find(({ group, name }) =>
    group ? group.name === first && name === second : name === first,
  )
  const isGroup = COMMANDS.some(({ group }) => group?.name === first)
  if (!command) return isGroup && words.length === 1
  const options = new Set([
    '--help',
    '-h',
    ...command.options.flatMap(({ flags }) => flags.match(/--?[a-z-]+/g) ?? []),
  ])
  const used = words.flatMap((word) => /^[[（(]?(--?[a-z][a-z-]*)/.exec(word)?.[1] ?? [])
  return used.every((option) => options.has(option))
}

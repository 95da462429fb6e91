import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deskText } from '../../src/locale/zh/desk-page.ts'
import { deskStartText } from '../../src/locale/zh/desk-start.ts'

const root = join(import.meta.dirname, '..', '..')

describe.each(['win', 'linux'])('what the package for %s says of itself', (system) => {
  const text = readFileSync(join(root, 'deploy', 'portable', system, '说明.txt'), 'utf8')

  test('leads to a first report in five steps, by the words of the desk', () => {
    const steps = [...text.matchAll(/^ {2}(\d)\. (.*)/gm)]
    expect(steps.map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5'])
    const { form, prose, checks, giveOut } = deskText.views
    const said = steps.map(([, , step = '']) => step).join('\n')
    for (const word of [form, prose, checks, giveOut, deskStartText.begin])
      expect(said).toContain(`“${word}”`)
  })

  test('names files of the guide that there are', () => {
    const named = [...text.matchAll(/app[\\/](dist[\\/]guide\S*?\.html)/g)].map(([, path = '']) => path)
    expect(named).toHaveLength(2)
    for (const path of named) expect(existsSync(join(root, ...path.split(/[\\/]/))), path).toBe(true)
  })
})

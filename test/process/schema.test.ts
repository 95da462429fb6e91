import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageFolder } from '../../src/resources/package-folder.ts'
import { exampleFolder } from '../helpers/examples.ts'
import { reportGen } from './cli.ts'

const example = exampleFolder('2020-dongcheng-yongwai')

test('the schema of a data file with rows of its own knows them, and the committed one is current', () => {
  const { stdout, status } = reportGen(example, ['schema', 'data.yaml'])
  expect(status).toBe(0)
  expect(stdout).toContain('"行政检查"')
  // What is written to a file is sealed besides.
  const { $comment, ...committed } = JSON.parse(readFileSync(join(example, 'data.schema.json'), 'utf8'))
  expect($comment).toMatch(/^report-gen-seal-/)
  expect(JSON.stringify(JSON.parse(stdout))).toBe(JSON.stringify(committed))
})

test('the schema of an edition is the one that init puts beside a starter', () => {
  const { stdout } = reportGen(example, ['schema', '2021'])
  const shipped = readFileSync(join(packageFolder, 'schema', '2021.schema.json'), 'utf8')
  expect(stdout.trim()).toBe(shipped.trim())
})

test('a format that does not exist is wrong usage, with a suggestion', () => {
  const { stderr, status } = reportGen(example, ['schema', '2020'])
  expect(status).toBe(2)
  expect(stderr).toContain('2021')
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hasSentence } from '../../src/locale/zh/yaml-errors.ts'

const declarations = readFileSync(new URL('errors.d.ts', import.meta.resolve('yaml')), 'utf8')
const [, union = ''] = /type ErrorCode = ([^;]+);/.exec(declarations) ?? []
const codes = [...union.matchAll(/'(\w+)'/g)].map(([, code = '']) => code)

test('every error code of the YAML parser has a sentence', () => {
  expect(codes.length).toBeGreaterThan(20)
  expect(codes.filter((code) => !hasSentence(code))).toEqual([])
})

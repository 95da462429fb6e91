import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unzip } from '../../src/container/unzip.ts'
import { isIntactPackage } from '../../src/document/package-seal.ts'

test('a package gives its parts back, packed and not', () => {
  const parts = {
    'a/b.xml': strToU8('甲'.repeat(1000)),
    'c.png': Uint8Array.of(1, 2, 3),
    empty: new Uint8Array(),
  }
  for (const level of [0, 6] as const) {
    const found = unzip(zipSync(parts, { level }))
    for (const [name, bytes] of Object.entries(parts)) expect([...(found[name] ?? [])]).toEqual([...bytes])
    expect(Object.keys(found)).toEqual(Object.keys(parts))
  }
})

test('a package that says it is small is judged by what comes out', () => {
  const lie = Buffer.from(zipSync({ a: new Uint8Array(130 * 1024 * 1024) }, { level: 9 }))
  const directory = lie.indexOf('PK\x01\x02', 0, 'latin1')
  lie.writeUInt32LE(10, directory + 24)
  expect(() => unzip(lie)).toThrow()
  expect(isIntactPackage(lie)).toBe(false)
})

test('what is no package is not ours', () => {
  for (const bytes of [new Uint8Array(), Buffer.from('PK\x05\x06'), Buffer.alloc(100), Buffer.from('文档')])
    expect(isIntactPackage(bytes)).toBe(false)
})

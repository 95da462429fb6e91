import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isIntactPackage, sealParts } from '../../src/document/package-seal.ts'
import { UNSEALED } from '../../src/document/seal.ts'

const PLACE = { part: 'docProps/core.xml', before: '<dc:identifier>' }
const HOLDER = { 'docProps/core.xml': strToU8(`<dc:identifier>${UNSEALED}</dc:identifier>`) }

/** A sealed package with these parts. */
function sealed(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync(sealParts({ ...parts, ...HOLDER }, PLACE), { level: 1 })
}

test('a sealed package is ours', () => {
  expect(isIntactPackage(sealed({ 'word/document.xml': strToU8('<w:document/>') }))).toBe(true)
})

test('one that unpacks to more than any of ours is not, sealed or not', () => {
  expect(isIntactPackage(sealed({ 'word/document.xml': new Uint8Array(129 * 1024 * 1024) }))).toBe(false)
})

test('nor is one with more parts than any of ours', () => {
  const parts = Array.from({ length: 1000 }, (_, index) => [`word/${index}.xml`, strToU8('<a/>')] as const)
  expect(isIntactPackage(sealed(Object.fromEntries(parts)))).toBe(false)
})

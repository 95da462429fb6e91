import { describe, expect, test } from 'vitest'
import { allAddresses, resolveAddress } from '../../src/form/references.ts'
import { packaged } from '../../src/resources/packaged.ts'

const forms = await Promise.all(packaged.formats.map(async ({ id }) => (await packaged.format(id)).form))

describe.each(forms)('the addresses of $name', (form) => {
  const addresses = allAddresses(form).map(({ name }) => name)

  test('are all found', () => {
    expect(addresses.filter((address) => !resolveAddress(form, address))).toEqual([])
  })

  test('have every beginning that is found, too', () => {
    const known = new Set(addresses)
    const shorter = addresses.map((address) => address.replace(/\.[^.]+$/, ''))
    const due = shorter.filter((address) => address.includes('.') && resolveAddress(form, address))
    expect(due.filter((address) => !known.has(address))).toEqual([])
  })
})

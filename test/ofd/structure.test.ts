import { describe, expect, it } from 'vitest'
import { parseXml } from '../readers/xml.ts'
import { breaksOf, knownTypes, usedTypes } from './broken-structures.ts'
import { faultsOf, filesOf, partFaults } from './faults.ts'
import { ofdOf } from './sample.ts'

const whole = filesOf(await ofdOf())
const parts = [...whole]
  .filter(([path]) => path.endsWith('.xml'))
  .map(([path, bytes]) => [path, parseXml(Buffer.from(bytes).toString())] as const)
  .filter(([, root]) => root.name.startsWith('ofd:'))

describe('an OFD with every kind of block', () => {
  it('is as GB/T 33190-2016 asks', () => {
    expect(faultsOf(whole)).toEqual([])
  })

  it('has everything that the check knows', () => {
    const used = new Set(parts.flatMap(([, root]) => [...usedTypes(root)]))
    expect([...knownTypes()].filter((type) => !used.has(type))).toEqual([])
  })
})

describe('each element and attribute is looked at', () => {
  it.each(parts)('in %s', (path, root) => {
    const unseen = Array.from(breaksOf(root)).filter(
      ({ clause, broken }) => !partFaults(path, broken).some((fault) => fault.clause === clause),
    )
    expect(unseen.map(({ name }) => name)).toEqual([])
  })

  it('and so are the namespace and the kind of part', () => {
    const [path, root] = parts[0] ?? ['', parseXml('<a/>')]
    const foreign = new Map([...root.attributes, ['xmlns:ofd', 'http://www.ofdspec.org/2020']])
    expect(partFaults(path, { ...root, attributes: foreign })).toMatchObject([{ clause: '7.3' }])
    expect(partFaults(path, { ...root, name: 'ofd:Annotations' })).toMatchObject([{ clause: '6' }])
  })
})

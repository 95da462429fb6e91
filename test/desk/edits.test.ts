import { describe, expect, test } from 'vitest'
import { change } from '../../src/desk/change/change.ts'
import { History } from '../../src/desk/history.ts'
import { random as seeded } from '../helpers/random-report.ts'
import { EXAMPLES, openText, randomChange, withText } from './open-text.ts'

const EDITS = 120

describe('many edits and their undoing leave the bytes as they were', () => {
  test.each(EXAMPLES.flatMap((path) => [[path, false] as const, [path, true] as const]))(
    '%s, CRLF: %s',
    async (path, isWindows) => {
      const plain = await openText(path)
      const original = isWindows ? `\uFEFF${plain.onDisk.replaceAll('\n', '\r\n')}` : plain.onDisk
      const history = new History()
      const random = seeded(7)
      let present = withText(plain, original)
      let made = 0
      for (let edit = 0; edit < EDITS; edit++) {
        const one = randomChange(present, random)
        const rewriting = change(present, { changes: [one] })
        if (!('onDisk' in rewriting)) throw new Error(`${JSON.stringify(one)} ${JSON.stringify(rewriting)}`)
        if (rewriting.onDisk === present.onDisk) continue
        made++
        history.add({ before: present.onDisk, after: rewriting.onDisk })
        present = withText(present, rewriting.onDisk)
      }
      expect(made).toBeGreaterThan(EDITS / 2)
      let text = present.onDisk
      while (history.has('undo')) {
        text = history.undone(text) ?? 'impossible'
        history.move('undo')
      }
      expect(text === original).toBe(true)
      while (history.has('redo')) {
        text = history.redone(text) ?? 'impossible'
        history.move('redo')
      }
      expect(text === present.onDisk).toBe(true)
    },
  )
})

import { expect } from 'vitest'
import { change } from '../../src/desk/change/change.ts'
import { History } from '../../src/desk/history.ts'
import { exampleFile } from '../helpers/examples.ts'
import { random } from '../helpers/random-report.ts'
import { openText, randomChange, withText } from './open-text.ts'

/** Makes random edits of an example, takes all of them back, and makes them again: the bytes are as they were. */
export async function undoAll(name: string, edits: number, isWindows: boolean): Promise<void> {
  const plain = await openText(exampleFile(name))
  const original = isWindows ? `\uFEFF${plain.onDisk.replaceAll('\n', '\r\n')}` : plain.onDisk
  const history = new History()
  const next = random(edits)
  let present = withText(plain, original)
  let made = 0
  for (let edit = 0; edit < edits; edit++) {
    const one = randomChange(present, next)
    const rewriting = change(present, { changes: [one] })
    if (!('onDisk' in rewriting)) throw new Error(`${JSON.stringify(one)} ${JSON.stringify(rewriting)}`)
    if (rewriting.onDisk === present.onDisk) continue
    made++
    history.add({ before: present.onDisk, after: rewriting.onDisk })
    present = withText(present, rewriting.onDisk)
  }
  expect(made).toBeGreaterThan(edits / 2)
  const walk = (which: 'undo' | 'redo') => {
    let text = which === 'undo' ? present.onDisk : original
    while (history.has(which)) {
      text = (which === 'undo' ? history.undone(text) : history.redone(text)) ?? 'impossible'
      history.move(which)
    }
    return text
  }
  expect(walk('undo') === original).toBe(true)
  expect(walk('redo') === present.onDisk).toBe(true)
}

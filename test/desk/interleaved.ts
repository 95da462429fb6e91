import { expect } from 'vitest'
import type { FileOnDisk } from '../../src/desk/files.ts'
import type { ChangeAnswer } from '../../src/desk/protocol/answer.ts'
import { ReportFile } from '../../src/desk/report-file.ts'
import { random } from '../helpers/random-report.ts'

const COLUMNS = ['自然人', '商业企业', '科研机构', '其他']

/** A file that a text editor may save at any moment, also between reading and writing. */
class SharedFile implements FileOnDisk {
  readonly path = 'data.yaml'
  text: string
  /** What the editor does before the next writing. */
  meanwhile: (() => void) | undefined
  readonly journal = { read: async () => [], write: async () => {}, remove: async () => {} }

  constructor(text: string) {
    this.text = text
  }

  async read() {
    return { path: this.path, bytes: new TextEncoder().encode(this.text) }
  }

  async replace(read: Uint8Array, bytes: Uint8Array) {
    this.meanwhile?.()
    this.meanwhile = undefined
    if (new TextDecoder().decode(read) !== this.text) throw new Error('changed')
    this.text = new TextDecoder().decode(bytes)
  }

  async obstacle() {
    return undefined
  }

  async build() {
    return { folder: '', written: [], kept: [] }
  }

  async built() {
    return { refused: '' }
  }

  async beside() {
    return { refused: '' }
  }

  explain(error: unknown) {
    return String(error)
  }
}

/** Random changes of the desk and of a text editor in one row: none is lost, none is made twice, conflicts are told. */
export async function interleave(steps: number, seed: number): Promise<void> {
  const next = random(seed)
  const model = new Map(COLUMNS.map((column) => [column, 0]))
  const line = () => `{${COLUMNS.map((column) => `${column}: ${model.get(column)}`).join(', ')}}`
  const disk = new SharedFile(`年度: 2025\n机关: 某局\n申请:\n  新收: ${line()} # 注\n`)
  const file = new ReportFile(disk, 'test', () => {})
  await file.begin()
  const column = () => COLUMNS[Math.floor(next() * COLUMNS.length)] ?? ''
  let count = 0
  const edit = () => {
    const name = column()
    const value = ++count
    disk.text = disk.text.replace(`${name}: ${model.get(name)}`, `${name}: ${value}`)
    model.set(name, value)
  }
  let conflicts = 0
  for (let step = 0; step < steps; step++) {
    if (next() < 0.3) edit()
    const name = column()
    const was = String(model.get(name))
    if (next() < 0.3) disk.meanwhile = edit
    if (next() < 0.1) edit()
    const typed = String(++count)
    const change = { kind: 'figure', address: `申请.新收.${name}`, typed, was }
    const answer = (await file.ask('change', { changes: [change] })) as ChangeAnswer
    disk.meanwhile = undefined
    if ('state' in answer) model.set(name, Number(typed))
    else {
      conflicts++
      expect(answer).toEqual({ conflicts: [{ change, now: String(model.get(name)) }] })
    }
    expect(disk.text).toContain(line())
  }
  file.close()
  expect(conflicts).toBeGreaterThan(steps / 50)
}

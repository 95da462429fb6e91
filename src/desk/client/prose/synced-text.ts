import type { ChangeAnswer } from '../../protocol/answer.ts'
import type { DeskState } from '../../protocol/state.ts'
import type { Desk } from '../desk.ts'
import { TOUCHED } from '../shell/step-keys.ts'
import { putText } from './put-text.ts'

/** Milliseconds without a key after which what was typed is saved. */
const PAUSE = 600

/**
 * A textarea that holds a section's prose, both ways. What is typed goes to the file after a pause; what others save
 * appears, unless something is typed here that is not saved yet. Nothing is touched while an input method composes.
 */
export class SyncedText {
  readonly area: HTMLTextAreaElement
  readonly #desk: Desk
  readonly #section: string
  /** What the file holds, as it was heard last. */
  #base: string | null
  /** What the area held when it was the same as the file. */
  #same: string
  /** What is under way or was refused. */
  #sent: string | undefined
  #isRefused = false
  #isComposing = false
  #pause: ReturnType<typeof setTimeout> | undefined

  constructor(area: HTMLTextAreaElement, section: string, desk: Desk) {
    this.area = area
    this.#desk = desk
    this.#section = section
    this.#base = desk.state.prose[section] ?? null
    this.#same = shown(this.#base)
    area.value = this.#same
    area.addEventListener('input', () => {
      area.toggleAttribute(TOUCHED, area.value !== this.#same)
      this.#wait()
    })
    area.addEventListener('compositionstart', () => {
      this.#isComposing = true
    })
    area.addEventListener('compositionend', () => {
      this.#isComposing = false
      this.hear(desk.state)
      this.#wait()
    })
    for (const event of ['change', 'blur']) area.addEventListener(event, () => this.save())
  }

  #wait(): void {
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => this.save(), PAUSE)
  }

  /** Sends what was typed, unless something is under way: then what is typed meanwhile follows it. */
  save(): void {
    clearTimeout(this.#pause)
    const { value } = this.area
    if (this.#isComposing || this.#sent !== undefined || value === this.#same) return
    this.#sent = value
    this.area.removeAttribute(TOUCHED)
    const text = value === '' ? null : value
    void this.#desk
      .change([{ kind: 'prose', section: this.#section, text, was: this.#base }])
      .then((answer) => this.#hearAnswer(answer))
  }

  #hearAnswer(answer: ChangeAnswer): void {
    if ('conflicts' in answer) this.#isRefused = true
    else if ('refused' in answer) this.#sent = undefined
    else if (this.area.value !== this.#same) this.#wait()
  }

  hear({ prose }: DeskState): void {
    const now = prose[this.#section] ?? null
    if (this.#isComposing || this.#desk.unsent.at(this.#section) !== undefined) return
    if (this.#sent !== undefined) this.#settle(now, this.#sent)
    // What is typed and not saved yet is held against the older text when it is: a conflict, told by the server.
    else if (now !== this.#base && this.area.value === this.#same) this.#take(now)
  }

  /** What was sent is in the file, or the reader has chosen what the file had instead. */
  #settle(now: string | null, sent: string): void {
    const isMine = !this.#isRefused || sent.trimEnd() === now?.trimEnd()
    this.#sent = undefined
    this.#isRefused = false
    if (!isMine) this.#take(now)
    else {
      this.#base = now
      this.#same = sent
    }
  }

  #take(now: string | null): void {
    this.#base = now
    this.#same = shown(now)
    putText(this.area, this.#same)
    this.area.dispatchEvent(new Event('desk-taken'))
  }
}

/** Without the line end that YAML gives to prose below its key: the cursor goes to the last word, not below it. */
function shown(text: string | null): string {
  return (text ?? '').trimEnd()
}

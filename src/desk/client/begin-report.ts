import { deskText } from '../../locale/zh/desk-page.ts'
import { deskStartText as text } from '../../locale/zh/desk-start.ts'
import { element } from '../../preview/client/element.ts'
import { fileAddress, Refused, send } from './server.ts'

type Made =
  | { readonly file: string }
  | { readonly existing: string; readonly year: number }
  | { readonly refused: string }

/** Makes data files, each to be turned to; says why there is none, or leads to the one that is there already. */
export class BeginReport {
  readonly told = element('div', { class: 'told', role: 'alert' })

  /** `made`: what is done with a new file before it is turned to. */
  async begin(wanted: object, made = (_file: string) => {}): Promise<void> {
    this.told.replaceChildren()
    try {
      const answer = await send<Made>('/new', wanted)
      if ('file' in answer) {
        made(answer.file)
        location.assign(fileAddress(answer.file))
      } else if ('existing' in answer) this.#offer(answer.existing, answer.year)
      else this.#refuse(answer.refused)
    } catch (error) {
      this.#refuse(error instanceof Refused ? error.message : deskText.failed)
    }
  }

  #offer(file: string, year: number): void {
    const link = element('a', { class: 'button', href: fileAddress(file) }, text.existing.open(year))
    this.told.append(element('p', {}, text.existing.said(file)), link)
  }

  #refuse(why: string): void {
    this.told.append(element('p', { class: 'error' }, why))
  }
}

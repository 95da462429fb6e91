import { deskText } from '../../locale/zh/desk-page.ts'
import { deskStartText as text } from '../../locale/zh/desk-start.ts'
import { element } from '../../preview/client/element.ts'
import type { Made, Told, Wanted } from '../protocol/folder.ts'
import { fileAddress, Refused, send } from './server.ts'
import { AskedField } from './start/asked-field.ts'
import { leaveWorkbook } from './workbook/left-workbook.ts'

/** Makes data files, each to be turned to; says why there is none, or leads to the one that is there already. */
export class BeginReport {
  readonly told = element('div', { class: 'told', role: 'alert' })

  /** `made`: what is done with a new file before it is turned to. */
  async begin(wanted: Wanted, made = (_file: string) => {}): Promise<void> {
    this.told.replaceChildren()
    try {
      const answer = await send<Made>('/new', wanted)
      if ('file' in answer) {
        made(answer.file)
        location.assign(fileAddress(answer.file))
      } else if ('existing' in answer) {
        const { existing, isWorkbook } = answer
        const isLeft = isWorkbook && wanted.kind === 'import' && leaveWorkbook(existing, wanted)
        if (isLeft) location.assign(fileAddress(existing))
        else this.#offer(answer, wanted)
      } else if ('lacks' in answer) this.#askFor(answer.lacks, wanted, made)
      else this.#refuse(answer.refused)
    } catch (error) {
      this.#refuse(error instanceof Refused ? error.message : deskText.failed)
    }
  }

  #offer({ existing, year, isWorkbook }: Extract<Made, { existing: string }>, wanted: Wanted): void {
    const link = element('a', { class: 'button', href: fileAddress(existing) }, text.existing.open(year))
    const said =
      wanted.kind === 'import'
        ? text.existing.unread(wanted.name, existing, isWorkbook ?? false)
        : text.existing.said(existing)
    this.#tell(element('p', {}, said), link)
  }

  /** The same file goes on with what it does not say itself. */
  #askFor(lacks: keyof Told, wanted: Wanted, made: (file: string) => void): void {
    if (wanted.kind !== 'import') return
    const field = lacks === 'agency' ? AskedField.agency() : AskedField.year()
    const go = element('button', {}, text.lacking.go)
    const form = element('form', {}, field.element, go)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const said = field.take()
      if (said === undefined) return
      void this.begin({ ...wanted, [lacks]: lacks === 'year' ? Number(said) : said }, made)
    })
    this.#tell(element('p', {}, text.lacking[lacks](wanted.name)), form)
    field.input.focus()
  }

  #refuse(why: string): void {
    this.#tell(element('p', { class: 'error' }, why))
  }

  #tell(...said: readonly HTMLElement[]): void {
    this.told.append(...said)
    this.told.scrollIntoView({ block: 'nearest' })
  }
}

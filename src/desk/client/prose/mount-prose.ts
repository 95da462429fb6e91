import { deskProse as text } from '../../../locale/zh/desk-prose.ts'
import { element } from '../../../preview/client/element.ts'
import type { Desk, DeskPlace, Shows } from '../desk.ts'
import { Beside } from './beside.ts'
import { findWords } from './find-words.ts'
import { numberPanel } from './number-panel.ts'
import { Palette } from './palette.ts'
import { cellOf, referencesOf } from './references.ts'
import { type ProseSection, SectionBox } from './section-box.ts'

/** The sections of prose; beside them what the number under the cursor tells, figures to put in, last year's text. */
export function mountProse(place: HTMLElement, desk: Desk): Shows {
  const column = element('div', { class: 'prose-sections' })
  const number = element('div', { 'aria-live': 'polite' })
  const palette = new Palette(
    desk,
    ({ address }) => insert(`{{${address}}}`),
    () => current?.area.focus(),
  )
  const beside = new Beside()
  const numberBox = element(
    'section',
    { class: 'number-box' },
    element('h2', {}, text.number.heading),
    number,
  )
  const aside = element('aside', { 'aria-label': text.aside }, numberBox, palette.element, beside.element)
  place.classList.add('prose-view')
  place.append(column, aside)

  let boxes: readonly SectionBox[] = []
  let current: SectionBox | undefined

  /** Sections that are as before keep their boxes, with what is typed in them and the focus. */
  const lay = () => {
    const sections = desk.form.sections.filter((section): section is ProseSection => section.kind === 'prose')
    const isSame = JSON.stringify(sections) === JSON.stringify(boxes.map(({ view }) => view))
    if (isSame) return
    boxes = sections.map((section) => new SectionBox(section, desk, () => palette.focus()))
    column.replaceChildren(...boxes.map((box) => box.element))
    current = boxes[0]
    beside.show(current?.view)
  }
  const insert = (words: string) => {
    if (!current || desk.state.locked !== undefined) return
    current.replace(current.area.selectionStart, current.area.selectionEnd, words)
    showNumber()
  }
  let references = referencesOf(desk.form)
  const meant = (address: string) => cellOf(references, address)
  const labelOf = (address: string) => meant(address)?.label ?? address
  const showNumber = () => {
    const found = current?.numberAtCursor
    const typed = found && current ? current.area.value.slice(found.start, found.end) : ''
    const lead = (address: string) => void desk.show({ address: meant(address)?.address ?? address })
    const replace = ({ start, end }: { start: number; end: number }, words: string) =>
      current?.replace(start, end, words)
    const shown = element('div', {}, ...numberPanel(found, typed, labelOf, { replace, lead }))
    if (shown.innerHTML !== number.innerHTML) number.replaceChildren(...shown.childNodes)
  }

  lay()
  showNumber()
  column.addEventListener('focusin', ({ target }) => {
    current = boxes.find(({ area }) => area === target) ?? current
    beside.show(current?.view)
    showNumber()
  })
  document.addEventListener('selectionchange', () => {
    if (document.activeElement !== current?.area) return
    showNumber()
    current?.showPrinted()
  })
  desk.subscribe((state, isOther) => {
    if (isOther) {
      references = referencesOf(desk.form)
      lay()
    }
    for (const box of boxes) box.hear(state)
    palette.refresh(isOther)
    showNumber()
  })

  return {
    show(wanted: DeskPlace) {
      for (const box of boxes) {
        const { name, heading } = box.view
        const isWhole =
          'segments' in wanted
            ? wanted.segments[0] === heading
            : 'address' in wanted && wanted.address === name
        const found = isWhole ? { start: 0, end: 0 } : findWords(box.area.value, wanted)
        if (!found) continue
        box.select(found.start, found.end)
        return true
      }
      return false
    },
    enter() {
      for (const box of boxes) box.fit()
    },
  }
}

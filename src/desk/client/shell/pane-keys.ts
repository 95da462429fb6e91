import { chosenTab, controlsIn, focusFirst } from './focus.ts'

/** What is offered for the place where one is. */
const BESIDE = '.cell-bar, .number-box'

/** F6 goes round: the tabs, the view at where one was last, what is offered for that place. Shift+F6 goes the other way. */
export function paneKeys(main: HTMLElement): void {
  let last: HTMLElement | undefined
  main.addEventListener('focusin', ({ target }) => {
    if (!(target as Element).closest(BESIDE)) last = target as HTMLElement
  })
  document.addEventListener('keydown', (event) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event
    if (key !== 'F6' || ctrlKey || altKey || metaKey || isComposing) return
    event.preventDefault()
    const controls = controlsIn(main)
    const isBeside = (control: Element) => control.closest(BESIDE) !== null
    const panes = [
      chosenTab(),
      [...(last ? [last] : []), ...controls.filter((control) => !isBeside(control))],
      controls.filter(isBeside),
    ]
    const focused = document.activeElement
    const pane = !main.contains(focused) ? 0 : isBeside(focused as Element) ? 2 : 1
    const others = shiftKey ? [pane + 2, pane + 1] : [pane + 1, pane + 2]
    others.some((other) => focusFirst(panes[other % 3] ?? []))
  })
}

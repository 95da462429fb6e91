import type { Desk } from '../desk.ts'

/** Marks an input whose own text was touched since it was last sent: the browser's undo is meant there. */
export const TOUCHED = 'data-touched'

/** Ctrl+Z and Ctrl+Y across saves; within an input that is being typed in they stay the browser's. */
export function stepKeys(desk: Desk): void {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return
    const key = event.key.toLowerCase()
    const isUndo = key === 'z' && !event.shiftKey
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
    if (!isUndo && !isRedo) return
    const target = event.target as HTMLElement
    const isOwn = target.closest(`textarea, [contenteditable], [${TOUCHED}]`) !== null
    if (isOwn) return
    event.preventDefault()
    void (isUndo ? desk.undo() : desk.redo())
  })
}

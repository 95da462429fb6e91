/** Makes a textarea hold another text, changing only what differs, so that the cursor stays at its words. */
export function putText(area: HTMLTextAreaElement, wanted: string): void {
  const old = area.value
  const most = Math.min(old.length, wanted.length)
  let start = 0
  while (start < most && old[start] === wanted[start]) start++
  let end = 0
  while (end < most - start && old.at(-1 - end) === wanted.at(-1 - end)) end++
  if (start === old.length && start === wanted.length) return
  area.setRangeText(wanted.slice(start, wanted.length - end), start, old.length - end, 'preserve')
}

/** Types words over what is selected, as by hand: the browser's undo takes them back. */
export function typeText(area: HTMLTextAreaElement, words: string): void {
  area.focus()
  document.execCommand('insertText', false, words)
}

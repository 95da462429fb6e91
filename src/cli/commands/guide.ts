import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { guide as text } from '../../locale/zh/commands/guide.ts'
import { guideFolder } from '../../resources/package-folder.ts'
import { openBrowser } from '../open-browser.ts'
import type { Terminal } from '../terminal.ts'

/** `report-gen guide`: shows the guide that the package brings along, searched for words if there are any. */
export function guideCommand(
  words: readonly string[],
  { open }: { readonly open: boolean },
  terminal: Terminal,
): void {
  const path = join(guideFolder, 'index.html')
  const url = pathToFileURL(path)
  if (words.length > 0) url.hash = `search=${encodeURIComponent(words.join(' '))}`
  // A path holds no search: with words it is the address that leads there.
  const place = words.length > 0 ? url.href : path
  terminal.answer(place)
  if (open) openBrowser(url.href, () => terminal.err(text.cannotOpen(place)))
}

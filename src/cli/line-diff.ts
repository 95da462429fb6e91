import { createTwoFilesPatch } from 'diff'

/** What changes in a text file, as a unified diff. */
export function lineDiff(path: string, before: Uint8Array, after: Uint8Array): string {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
  const patch = createTwoFilesPatch(path, path, text(before), text(after), undefined, undefined, {
    context: 1,
  })
  return patch.replace(/^(Index: .*\n)?=+\n/, '').trimEnd()
}

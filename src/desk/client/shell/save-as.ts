import { element } from '../../../preview/client/element.ts'

/** Milliseconds that a browser has to begin a download: one whose address is taken back sooner may never come. */
const BEGUN = 60_000

/** Lets the browser save a file. */
export function saveAs(name: string, content: BlobPart, type: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }))
  element('a', { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), BEGUN)
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
}

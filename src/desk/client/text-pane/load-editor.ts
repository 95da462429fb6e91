import { address } from '../server.ts'
import type { TextEditor } from './editor.ts'
import type {} from './main.ts'

/** Of the page's policy: what this script was let in with. */
export const nonce = document.querySelector('script')?.nonce ?? ''

let loading: Promise<typeof TextEditor> | undefined

/** Loads the editor, once. Throws when there is no answer. */
export function loadEditor(): Promise<typeof TextEditor> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.nonce = nonce
    script.src = address('/text-pane.js')
    script.addEventListener('load', () => {
      if (globalThis.deskTextPane) resolve(globalThis.deskTextPane.TextEditor)
      else reject(new Error('the pane is empty'))
    })
    script.addEventListener('error', () => {
      loading = undefined
      reject(new Error('no answer'))
    })
    document.head.append(script)
  })
  return loading
}

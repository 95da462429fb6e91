import { TextEditor } from './editor.ts'

declare global {
  // What the script of the pane leaves behind for the page.
  var deskTextPane: { readonly TextEditor: typeof TextEditor } | undefined
}

globalThis.deskTextPane = { TextEditor }

import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { Annotation, EditorState } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { changedLines } from '../../../compare/line-diff.ts'
import type { Range } from '../../../findings/finding.ts'
import { textPane as text } from '../../../locale/zh/desk-text-pane.ts'
import type { FindingView } from '../../../preview/state.ts'
import { complete, type Knowledge } from './complete.ts'
import { diagnosticsOf, stretchOf } from './diagnostics.ts'
import { HIGHLIGHT } from './highlight.ts'
import { hover } from './hover.ts'

/** Marks a change that came from the file, not from the reader. */
const FROM_FILE = Annotation.define<boolean>()

export interface EditorOptions {
  readonly text: string
  /** Of the page's policy; without it the editor has no styles. */
  readonly nonce: string
  /** What is known just now. */
  knowledge(): Knowledge
  typed(): void
  left(): void
}

/** The data file in an editor for YAML. Loaded when the pane is opened: it is larger than all the rest. */
export class TextEditor {
  readonly #view: EditorView

  constructor(parent: HTMLElement, { text: doc, nonce, knowledge, typed, left }: EditorOptions) {
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc,
        extensions: [
          EditorView.cspNonce.of(nonce),
          EditorState.phrases.of(text.phrases),
          EditorView.contentAttributes.of({ 'aria-label': text.label, spellcheck: 'false' }),
          EditorView.lineWrapping,
          lineNumbers(),
          lintGutter(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          bracketMatching(),
          closeBrackets(),
          indentUnit.of('  '),
          yaml(),
          syntaxHighlighting(HIGHLIGHT),
          autocompletion({ override: [(context) => complete(context, knowledge())], icons: false }),
          hoverTooltip((view, pos) => hover(view, pos, knowledge())),
          keymap.of([
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...historyKeymap,
            ...lintKeymap,
            ...defaultKeymap,
            indentWithTab,
          ]),
          EditorView.updateListener.of(({ docChanged, transactions, focusChanged, view }) => {
            if (docChanged && transactions.some((one) => !one.annotation(FROM_FILE))) typed()
            if (focusChanged && !view.hasFocus) left()
          }),
        ],
      }),
    })
  }

  get text(): string {
    return this.#view.state.doc.toString()
  }

  /** What others have saved: the cursor and what can be undone stay. */
  take(wanted: string): void {
    const old = this.text
    const most = Math.min(old.length, wanted.length)
    let start = 0
    while (start < most && old[start] === wanted[start]) start++
    let end = 0
    while (end < most - start && old.at(-1 - end) === wanted.at(-1 - end)) end++
    const changes = { from: start, to: old.length - end, insert: wanted.slice(start, wanted.length - end) }
    this.#view.dispatch({ changes, annotations: FROM_FILE.of(true) })
  }

  set findings(findings: readonly FindingView[]) {
    const { state } = this.#view
    this.#view.dispatch(setDiagnostics(state, diagnosticsOf(findings, state.doc)))
  }

  show(range: Range): void {
    const { from, to } = stretchOf(range, this.#view.state.doc)
    const effects = EditorView.scrollIntoView(from, { y: 'center' })
    this.#view.dispatch({ selection: { anchor: from, head: to }, effects })
    this.#view.focus()
  }

  /** The lines in which this text differs from another. */
  differencesFrom(other: string): ReturnType<typeof changedLines> {
    return changedLines(other, this.text)
  }
}

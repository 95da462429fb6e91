import type { EditorView, Tooltip } from '@codemirror/view'
import { textPane as text } from '../../../locale/zh/desk-text-pane.ts'
import { element } from '../../../preview/client/element.ts'
import type { Knowledge } from './complete.ts'
import { keyPath } from './key-path.ts'
import { schemaAt } from './schema-at.ts'

const WORD = /[^\s:{}[\],"'#]+/g

/** Official label, what the form says of it, and the present value of the key or figure under the pointer. */
export function hover(view: EditorView, pos: number, { schema, value }: Knowledge): Tooltip | null {
  const line = view.state.doc.lineAt(pos)
  const word = [...line.text.matchAll(WORD)].find(
    ({ index, 0: { length } }) => index <= pos - line.from && pos - line.from <= index + length,
  )
  if (!word) return null
  const [start, end] = [line.from + word.index, line.from + word.index + word[0].length]
  const { keys, key } = keyPath(view.state.doc.toString(), end)
  const way = key ? [...keys, key.text] : keys
  const found = schemaAt(schema, way)
  const printed = value(way.join('.'))
  if (!found?.title && printed === undefined) return null
  return {
    pos: start,
    end,
    create: () => ({
      dom: element(
        'div',
        { class: 'desk-hover' },
        found?.title !== undefined && element('strong', {}, found.title),
        found?.description !== undefined && element('p', {}, found.description),
        printed !== undefined && element('p', {}, text.value(printed)),
      ),
    }),
  }
}

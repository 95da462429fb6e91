import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import type { SectionView } from '../../protocol/form.ts'
import type { Desk } from '../desk.ts'
import { folded, labelled } from '../fields/folded.ts'

type TableSection = Extract<SectionView, { kind: 'table' }>

/** Under a table: one more row, of one's own table at its end, of the form's where 增行 allows it. */
export function addRow(section: TableSection, desk: Desk): HTMLElement | undefined {
  const places = section.rowPlaces ?? []
  if (!section.own && places.length === 0) return undefined
  const name = labelled(text.rowName)
  const place = element('select', {}, ...places.map(option))
  return folded(
    section.own ? text.addRow : text.addFormRow,
    [...(section.own ? [] : [element('label', {}, text.rowPlace, place)]), name.label],
    () => {
      const row = name.input.value.trim()
      return section.own
        ? desk.perform('/own-row', { table: section.name, row })
        : desk.perform('/form-row', { place: place.value, row })
    },
  )
}

/** After the last table: a table of the agency's own. */
export function addTable(desk: Desk): HTMLElement {
  const title = labelled(text.tableName)
  const columns = labelled(text.tableColumns)
  const row = labelled(text.firstRow)
  return folded(text.addTable, [title.label, columns.label, row.label], () =>
    desk.perform('/own-table', {
      title: title.input.value.trim(),
      columns: columns.input.value.split(/[、，,;；\s]+/u).filter(Boolean),
      row: row.input.value.trim(),
    }),
  )
}

function option({ address, label }: { readonly address: string; readonly label: string }): HTMLElement {
  return element('option', { value: address }, label)
}

import { cellLabelText } from '../../../locale/zh/cell-label.ts'
import { deskWorkbook as text } from '../../../locale/zh/desk-workbook.ts'
import type { FormView } from '../../protocol/form.ts'
import { type PlaceName, placeNames } from '../place-names.ts'

/** What the form calls each place that a workbook fills in, also those that only the workbook has an input for. */
export function workbookPlaces(form: FormView): (address: string) => Required<PlaceName> {
  const names = placeNames(form)
  const headings = new Map(form.sections.map(({ name, heading }) => [name, heading]))
  return (address) => {
    const name = names.get(address)
    return name ? { part: name.part, label: name.label ?? text.view.prose } : beside(address)
  }

  /** 申请.表注 stands by its table, 申请.新收.自然人.注 by its figure. */
  function beside(address: string): Required<PlaceName> {
    const [name = '', ...rest] = address.split('.')
    const figure = names.get([name, ...rest.slice(0, -1)].join('.'))
    const key = rest.at(-1) ?? ''
    if (figure?.label !== undefined)
      return { part: figure.part, label: [figure.label, key].join(cellLabelText.semicolon) }
    return { part: headings.get(name) ?? '', label: rest.length > 0 ? rest.join('.') : name }
  }
}

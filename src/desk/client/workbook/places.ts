import { deskGridText } from '../../../locale/zh/desk-grid.ts'
import { deskWorkbook as text } from '../../../locale/zh/desk-workbook.ts'
import type { FormView } from '../../protocol/form.ts'

/** What the form calls a place: its part, and where in it. */
export interface PlaceName {
  readonly part: string
  readonly label: string
}

/** The names of all places that a workbook fills in, by address. */
export function placeNames({ sections, fields }: FormView): (address: string) => PlaceName {
  const names = new Map<string, PlaceName>()
  for (const { keys, label } of fields) names.set(keys.join('.'), { part: deskGridText.basics, label })
  for (const section of sections) {
    const part = section.heading
    if (section.kind === 'prose') names.set(section.name, { part, label: text.view.prose })
    else {
      for (const { keys, label } of section.fields) names.set(keys.join('.'), { part, label })
      for (const { address, label = '' } of section.grids.flatMap(({ rows }) => rows.flat()))
        if (address !== undefined) names.set(address, { part, label })
    }
  }
  const headings = new Map(sections.map(({ name, heading }) => [name, heading]))
  return (address) => names.get(address) ?? beside(address)

  /** 申请.表注 stands by its table, 申请.新收.自然人.注 by its figure. */
  function beside(address: string): PlaceName {
    const [name = '', ...rest] = address.split('.')
    const figure = names.get([name, ...rest.slice(0, -1)].join('.'))
    const key = rest.at(-1) ?? ''
    if (figure) return { part: figure.part, label: [figure.label, key].join(deskGridText.semicolon) }
    return { part: headings.get(name) ?? '', label: rest.length > 0 ? rest.join('.') : name }
  }
}

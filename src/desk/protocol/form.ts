/** How the official form is laid out; changes only with the form or its own tables. */
export interface FormView {
  readonly sections: readonly SectionView[]
  readonly fields: readonly FieldView[]
}

export type SectionView =
  | {
      readonly kind: 'table'
      readonly name: string
      readonly heading: string
      readonly grids: readonly GridView[]
      /** What is filled in over and under the table: 填报单位, 负责人. */
      readonly fields: readonly FieldView[]
      /** 附表: a table of the agency's own, to which rows may be added. */
      readonly own?: true
      /** 增行: where rows may be added to a table of the form, with what the form calls it. */
      readonly rowPlaces?: readonly { readonly address: string; readonly label: string }[]
    }
  | {
      readonly kind: 'prose'
      readonly name: string
      readonly heading: string
      readonly help?: string
      /** Last year's text. */
      readonly previous?: string
    }

/** An official table: rows of cells as HTML parts them, heads first. */
export interface GridView {
  readonly caption: string
  /** Of the columns, in per cent. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly CellView[])[]
}

export interface CellView {
  readonly text: string
  readonly rowSpan?: number
  readonly columnSpan?: number
  /** Labels stand in heads; `vertical` ones are written downwards. */
  readonly head?: 'column' | 'row' | 'vertical'
  /** Long labels begin at the left, with an indent of so many characters. */
  readonly indent?: number
  /** A figure's address; its text is in `DeskState.figures`. */
  readonly address?: string
  /** Official labels of row and column, for those who hear the page. */
  readonly label?: string
  readonly help?: string
  /** Added up from others: shown, not typed. */
  readonly computed?: true
  /** Of the columns beside it. */
  readonly total?: true
  /** What prose calls it, by the form: 收到申请, 受理. */
  readonly also?: string
  /** Words may stand in it, not only a number. */
  readonly words?: true
  /** What the form counts it in: 件, 万元. */
  readonly unit?: string
  /** Last year's figure, as it was printed; absent without last year's report. */
  readonly previous?: string
  /** Last year's figure that it is the same as by the form, by its row: 结转下年度继续办理. */
  readonly carried?: { readonly row: string; readonly text: string }
}

/** A field of the report's furniture: 机关, 文号, 发布.日期. */
export interface FieldView {
  readonly keys: readonly string[]
  readonly label: string
  readonly example: string
  readonly choices?: readonly string[]
  /** It holds a day of the calendar. */
  readonly isDate?: true
  /** It holds a year. */
  readonly isYear?: true
}

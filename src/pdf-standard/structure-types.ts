/** The standard structure types, ISO 32000-1 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  [
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private',
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot',
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form',
  ].flatMap((line) => line.split(' ')),
)

/** What may stand where: the types that an element may stand in, and those that it may hold, each followed by a space. */
export interface ContentModel {
  readonly condition: string
  readonly parents?: readonly string[]
  readonly children?: RegExp
}

const rows = '(?:(?:TR )+|(?:THead )?(?:TBody )+(?:TFoot )?)'
const partOfTable = { condition: '09-004', parents: ['Table'], children: /^(?:TR )+$/ }
const cell = { condition: '09-004', parents: ['TR'] }
const ruby = { condition: '09-007', parents: ['Ruby'] }
const warichu = { condition: '09-008', parents: ['Warichu'] }

/** Tables 333, 336, 337 and 338 of ISO 32000-1. */
export const contentModels: Readonly<Record<string, ContentModel>> = {
  Table: { condition: '09-004', children: new RegExp(`^(?:(?:Caption )?${rows}|${rows}Caption )$`) },
  THead: partOfTable,
  TBody: partOfTable,
  TFoot: partOfTable,
  TR: {
    condition: '09-004',
    parents: ['Table', 'THead', 'TBody', 'TFoot'],
    children: /^(?:T[HD] )+$/,
  },
  TH: cell,
  TD: cell,
  L: { condition: '09-005', children: /^(?:Caption )?(?:LI? )*$/ },
  LI: { condition: '09-005', parents: ['L'], children: /^(?:(?:Lbl|LBody) )*$/ },
  LBody: { condition: '09-005', parents: ['LI'] },
  TOC: { condition: '09-006', children: /^(?:Caption )?(?:TOCI? )*$/ },
  TOCI: { condition: '09-006', parents: ['TOC'], children: /^(?:(?:Lbl|Reference|NonStruct|P|TOC) )*$/ },
  Ruby: { condition: '09-007', children: /^RB (?:RT |RP RT RP )$/ },
  RB: ruby,
  RT: ruby,
  RP: ruby,
  Warichu: { condition: '09-008', children: /^(?:WT |WP WT WP )$/ },
  WT: warichu,
  WP: warichu,
}

/**
 * The elements and attributes of GB/T 33190-2016 that an OFD of ours may have, each with the clause (and table) that
 * defines it. What is not here is a fault, even where the standard allows it: nothing goes out unlooked at.
 */
export interface ElementType {
  readonly clause: string
  readonly attributes?: Readonly<Record<string, Attribute>>
  /** Elements inside, in this order. */
  readonly children?: readonly Child[]
  /** Elements inside, in any order. */
  readonly anyOf?: Readonly<Record<string, ElementType>>
  /** The text inside. */
  readonly text?: ValueType
}

export interface Attribute {
  readonly type: ValueType
  readonly required?: true
}

export interface Child {
  readonly name: string
  readonly type: ElementType
  /** How often: once, at most once, any number of times, once at least. */
  readonly times: '1' | '?' | '*' | '+'
}

/** Basic data types (7.2, table 2), and those of XML Schema that the tables name. */
export type ValueType = RegExp

const ID = /^[1-9]\d*$/
const LOCATION = /^(?!\/?\.\.)[\w./-]+$/
const DOUBLE = /^-?\d+(\.\d+)?$/
const COUNT = /^[1-9]\d*$/
const POSITION = /^\d+$/
const BOX = numbersIn(4)
const MATRIX = numbersIn(6)
const COLOUR = /^(\d|\d\d|1\d\d|2[0-4]\d|25[0-5])( (\d|\d\d|1\d\d|2[0-4]\d|25[0-5])){2}$/
const LENGTHS = /^\d+(\.\d+)?( \d+(\.\d+)?)*$/
const DELTAS = /^(-?\d+(\.\d+)?|g [1-9]\d* -?\d+(\.\d+)?)( (-?\d+(\.\d+)?|g [1-9]\d* -?\d+(\.\d+)?))*$/
const BOOLEAN = /^(true|false)$/
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const TEXT = /[\s\S]/
/** A name of XML, which a bare number is not. */
const XML_ID = /^[A-Za-z_][\w.-]*$/
const GLYPHS = /^\d+$/
/** Table 36. */
const PATH = /^(M|L)( -?\d+(\.\d+)?){2}( ((M|L)( -?\d+(\.\d+)?){2}|B( -?\d+(\.\d+)?){6}|C))*$/

function numbersIn(count: number): RegExp {
  return new RegExp(`^${Array(count).fill('-?\\d+(\\.\\d+)?').join(' ')}$`)
}

const must = (type: ValueType): Attribute => ({ type, required: true })
const may = (type: ValueType): Attribute => ({ type })
const one = (name: string, type: ElementType): Child => ({ name, type, times: '1' })
const optional = (name: string, type: ElementType): Child => ({ name, type, times: '?' })
const any = (name: string, type: ElementType): Child => ({ name, type, times: '*' })
const some = (name: string, type: ElementType): Child => ({ name, type, times: '+' })
const text = (clause: string, type: ValueType = TEXT): ElementType => ({ clause, text: type })

const location = (clause: string) => text(clause, LOCATION)

const docInfo: ElementType = {
  clause: '7.4 表4',
  children: [
    one('DocID', text('7.4 表4', /^[0-9a-f]{32}$/)),
    optional('Title', text('7.4 表4')),
    optional('Author', text('7.4 表4')),
    optional('Abstract', text('7.4 表4')),
    optional('CreationDate', text('7.4 表4', DATE)),
    optional('ModDate', text('7.4 表4', DATE)),
    optional('Keywords', { clause: '7.4 表4', children: [some('Keyword', text('7.4 表4'))] }),
    optional('Creator', text('7.4 表4')),
    optional('CustomDatas', {
      clause: '7.4 表4',
      children: [some('CustomData', { clause: '7.4 表4', attributes: { Name: must(TEXT) }, text: TEXT })],
    }),
  ],
}

const entry: ElementType = {
  clause: '7.4 表3',
  attributes: { Version: must(/^1\.0$/), DocType: must(/^OFD$/) },
  children: [
    some('DocBody', {
      clause: '7.4 表3',
      children: [one('DocInfo', docInfo), one('DocRoot', location('7.4 表3'))],
    }),
  ],
}

const pageArea: ElementType = {
  clause: '7.5 表7',
  children: [one('PhysicalBox', text('7.5 表7', BOX))],
}

const destination: ElementType = {
  clause: '14.3.2 表54',
  attributes: { Type: must(/^XYZ$/), PageID: must(ID), Left: may(DOUBLE), Top: may(DOUBLE) },
}

const actions: ElementType = {
  clause: '14.1 表51',
  children: [
    some('Action', {
      clause: '14.1 表51',
      attributes: { Event: must(/^(DO|PO|CLICK)$/) },
      children: [one('Goto', { clause: '14.3 表53', children: [one('Dest', destination)] })],
    }),
  ],
}

const outlineElement: ElementType = {
  clause: '7.8 表17',
  attributes: { Title: must(TEXT), Count: may(COUNT), Expanded: may(BOOLEAN) },
  children: [
    optional('Actions', actions),
    // The type refers to itself.
    {
      name: 'OutlineElem',
      times: '*',
      get type() {
        return outlineElement
      },
    },
  ],
}

const document: ElementType = {
  clause: '7.5 表5',
  children: [
    one('CommonData', {
      clause: '7.5 表6',
      children: [
        one('MaxUnitID', text('7.5 表6', ID)),
        one('PageArea', pageArea),
        any('PublicRes', location('7.5 表6')),
        any('DocumentRes', location('7.5 表6')),
      ],
    }),
    one('Pages', {
      clause: '7.6 表11',
      children: [some('Page', { clause: '7.6 表11', attributes: { ID: must(ID), BaseLoc: must(LOCATION) } })],
    }),
    optional('Outlines', { clause: '7.8', children: [some('OutlineElem', outlineElement)] }),
    optional('Bookmarks', {
      clause: '7.5 表5',
      children: [
        some('Bookmark', {
          clause: '7.5 表10',
          attributes: { Name: must(TEXT) },
          children: [one('Dest', destination)],
        }),
      ],
    }),
    optional('CustomTags', location('7.5 表5')),
    optional('Attachments', location('7.5 表5')),
  ],
}

const colour: ElementType = { clause: '8.3.2 表26', attributes: { Value: must(COLOUR) } }

/** What all objects have (8.5, table 34). */
const object = { ID: must(ID), Boundary: must(BOX) }

const textObject: ElementType = {
  clause: '11.2 表45',
  attributes: { ...object, CTM: may(MATRIX), Font: must(ID), Size: must(DOUBLE) },
  children: [
    optional('FillColor', colour),
    any('CGTransform', {
      clause: '11.4.1 表48',
      attributes: { CodePosition: must(POSITION), CodeCount: may(COUNT), GlyphCount: may(COUNT) },
      children: [one('Glyphs', text('11.4.1 表48', GLYPHS))],
    }),
    one('TextCode', {
      clause: '11.3 表46',
      attributes: { X: must(DOUBLE), Y: must(DOUBLE), DeltaX: may(DELTAS) },
      text: TEXT,
    }),
  ],
}

const pathObject: ElementType = {
  clause: '9.1 表35',
  attributes: {
    ...object,
    LineWidth: may(DOUBLE),
    Cap: may(/^(Butt|Round|Square)$/),
    DashPattern: may(LENGTHS),
    Stroke: may(BOOLEAN),
    Fill: may(BOOLEAN),
  },
  children: [
    optional('StrokeColor', colour),
    optional('FillColor', colour),
    one('AbbreviatedData', text('9.1 表36', PATH)),
  ],
}

const imageObject: ElementType = {
  clause: '10 表43',
  attributes: { ...object, CTM: must(MATRIX), ResourceID: must(ID) },
}

const objects = { TextObject: textObject, PathObject: pathObject, ImageObject: imageObject }

const page: ElementType = {
  clause: '7.7 表12',
  children: [
    optional('Area', pageArea),
    optional('Content', {
      clause: '7.7 表12',
      children: [
        some('Layer', {
          clause: '7.7 表15',
          attributes: { ID: must(ID), Type: may(/^(Body|Background|Foreground)$/) },
          anyOf: {
            ...objects,
            PageBlock: { clause: '7.7 表16', attributes: { ID: must(ID) }, anyOf: objects },
          },
        }),
      ],
    }),
  ],
}

const resources: ElementType = {
  clause: '7.9 表18',
  attributes: { BaseLoc: must(LOCATION) },
  children: [
    optional('Fonts', {
      clause: '7.9 表18',
      children: [
        some('Font', {
          clause: '11.1 表44',
          attributes: { ID: must(ID), FontName: must(TEXT), FamilyName: may(TEXT) },
          children: [one('FontFile', location('11.1 表44'))],
        }),
      ],
    }),
    optional('MultiMedias', {
      clause: '7.9 表18',
      children: [
        some('MultiMedia', {
          clause: '7.9 表19',
          attributes: { ID: must(ID), Type: must(/^Image$/), Format: may(/^(PNG|JPEG)$/) },
          children: [one('MediaFile', location('7.9 表19'))],
        }),
      ],
    }),
  ],
}

const customTags: ElementType = {
  clause: '16 表63',
  children: [
    any('CustomTag', {
      clause: '16 表63',
      attributes: { NameSpace: must(TEXT) },
      children: [one('FileLoc', location('16 表63'))],
    }),
  ],
}

const attachments: ElementType = {
  clause: '20.1 表72',
  children: [
    any('Attachment', {
      clause: '20.2 表73',
      attributes: {
        ID: must(XML_ID),
        Name: must(TEXT),
        Format: may(TEXT),
        Size: may(DOUBLE),
        Visible: may(BOOLEAN),
        Usage: may(TEXT),
      },
      children: [one('FileLoc', location('20.2 表73'))],
    }),
  ],
}

/** The kinds of parts, by their root. */
export const PARTS: Readonly<Record<string, ElementType>> = {
  OFD: entry,
  Document: document,
  Page: page,
  Res: resources,
  CustomTags: customTags,
  Attachments: attachments,
}

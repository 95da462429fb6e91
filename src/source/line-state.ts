/** Where a line begins: inside a text after `|`, in quotes, in braces, or at an entry. */
export interface State {
  text?: TextBelow
  quote?: string
  /** Open braces and brackets. */
  depth: number
  /** The last entry: its indent, and whether its value may run on in the next line. */
  entry: LastEntry
  /** In braces: the end of the last line, when an entry ends there without a comma. */
  unended?: { readonly end: number; readonly last: string }
  /** Told of each line that is an entry. */
  readonly enter: (entry: EntryLine) => void
  /** Whether the line above is blank. */
  isApart: boolean
  /** The line below the one that is read, but for blank ones. */
  below?: string
  readonly firstBelow: (fits: (line: string) => boolean) => string | undefined
}

export interface LastEntry {
  readonly name: string
  readonly indent: number
  readonly runsOn: boolean
  readonly isEmpty?: boolean
  /** Where the rows stand that it comes directly after: when it stands further left, it is the one out of line. */
  readonly rowsAbove: number
  /** Its value, from its first character on. */
  readonly value?: { readonly text: string; readonly start: number }
}

/** A text after `|`. */
export interface TextBelow {
  /** Of its key. */
  indent: number
  /** Whether its first line has come. */
  begun: boolean
  /** What all its lines must have: that of the first. 0 before it comes; 1 where the sign says how many: `|2`. */
  textIndent: number
  /** Its key when it comes after a value that nothing stands below: it is out of line, if its text is not. */
  readonly displaced?: { readonly name: string; readonly line: string; readonly start: number }
}

/** A line that is an entry: a name with its colon, outside of texts, quotes and braces. */
export interface EntryLine {
  readonly name: string
  /** Offset of the line. */
  readonly start: number
  /** Spaces before the name. */
  readonly indent: number
  /** Nothing stands after the colon: entries may stand below. */
  readonly opens: boolean
  /** It stands after the dash of a list. */
  readonly isItem: boolean
  /** Its value is a group in braces, as rows of tables have it. */
  readonly isGroup: boolean
}

/** Spaces and tabs that one indents with, of any kind. */
export const LEAD = /^[ \t\u3000\u00A0\u2000-\u200A]*/

/** A name, and the colon after it. */
export const KEY =
  /^("[^"\n]{1,60}"|'[^'\n]{1,60}'|[^\s:：#{}[\],，。"'&*!|>%@`-][^:：#，。{}\n]{0,60}?)[ \t]*(:(?= |$)|：[ \u3000]*|:(?!\/\/))/

/** A line that goes on with a text though it is not indented: a sentence, or a numbered line. */
export const READS_AS_TEXT =
  /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|[^#:：{}[\]"'\n]{6,200}[。；，])/

/** A numbered line without the marks of a sentence: a title. */
export const TITLE = /^[一二三四五六七八九十]{1,2}、[^。；，：:{}|]{2,40}$/

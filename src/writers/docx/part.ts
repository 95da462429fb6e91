/** A part of the package that is written as it stands, in place of docx's own. */
export interface Part {
  readonly path: string
  readonly data: string
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export function part(path: string, xml: string): Part {
  return { path, data: `${DECLARATION}${xml}` }
}

/** word/`file` with the root element w:`root`. */
export function wordPart(file: string, root: string, content: string): Part {
  return part(`word/${file}`, `<w:${root} xmlns:w="${WORD}">${content}</w:${root}>`)
}

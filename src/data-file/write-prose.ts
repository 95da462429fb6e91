/** Prose as the lines of a block scalar under its key; references are not meant, so that double braces are escaped. */
export function proseLines(key: string, paragraphs: readonly string[], indent: string): readonly string[] {
  const lines = paragraphs.flatMap((paragraph, index) => {
    const line = `${indent}  ${paragraph}`
    return index === 0 ? [line] : ['', line]
  })
  return lines.length === 0 ? [`${indent}${key}: ""`] : [`${indent}${key}: |`, ...lines]
}

/** Text of somebody else as prose: nothing in it is taken for a reference, and no line begins with a space. */
export function asTyped(text: string): string {
  return text.replaceAll('{{', '\\{{').replaceAll(/\s+/gu, ' ').trim()
}

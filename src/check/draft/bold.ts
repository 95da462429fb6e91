/** `**粗体**` that cannot be blanks to be filled in (共**件，**区): it stands between marks or the ends of a paragraph. */
export const BOLD =
  /(?<=^|[\s，。；：、！？（“])\*\*(?=[^\s*])([^*\n]{1,200}[^\s*])\*\*(?=$|[\s，。；：、！？）”])/gm

/** A paragraph with the marks of bold text taken for blanks, character by character. */
export function withoutBold(paragraph: string): string {
  return paragraph.replaceAll(BOLD, (_, inside: string) => `  ${inside}  `)
}

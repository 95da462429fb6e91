/** The lines of a label that is set vertically: a character each, but that its numbering (三、) stands together on top. */
export function uprightLabel(label: string): readonly string[] {
  const [numbering = ''] = /^[^、]{1,2}、/u.exec(label) ?? []
  const characters = [...label.slice(numbering.length)]
  return numbering === '' ? characters : [numbering, ...characters]
}

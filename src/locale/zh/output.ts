/** What is said of outputs. */
export const outputText = {
  missingCharacter: (character: string) => ({
    message: `字体里没有“${character}”（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}），PDF 里印成了 〓`,
    fix: '请核对是否打错了字；人名、地名中的生僻字请改用 DOCX，由装有该字的电脑打印',
  }),
}

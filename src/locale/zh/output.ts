/**
 * @rule missing-glyph
 * @group 生成的文件
 *
 * 字体里没有这个字
 *
 * PDF 和 OFD 里嵌有字体，很生僻的字（例如个别人名、地名用字）和特殊符号字体里没有，印成 〓。HTML 和 DOCX 用电脑上的字体，不受影响。
 *
 * 改法：先核对是不是打错了字，或者混入了看不见的字符；确是生僻字的，由装有该字字体的电脑打印 DOCX。
 */

/**
 * @rule cell-overflow
 * @group 生成的文件
 *
 * 表格里有一个词比那一栏还宽
 *
 * 没有空格的长串（例如网址、很长的数）比一栏还宽，PDF、OFD 里只好从中间断开。
 *
 * 改法：缩短，或者在可以断开的地方加空格；也可以在这张表里写“横排: 是”，把表横过来，各栏会宽一些。
 */

/** What is said of outputs. */
export const outputText = {
  missingCharacter: (character: string) => ({
    message: `字体里没有${shown(character)}，PDF、OFD 里印成了 〓`,
    fix: '请核对是否打错了字；人名、地名中的生僻字请改用 DOCX，由装有该字的电脑打印',
  }),
  cellOverflow: (address: string, text: string) => ({
    message: `“${address}”里的“${clipped(text)}”太长，中间又没有可以换行的地方，PDF、OFD 里已强行断开`,
    fix: '请缩短，或者在其中加空格；也可以在这张表里写“横排: 是”，各栏会宽一些',
  }),
}

/** The beginning of a text that is too long to be said. */
function clipped(text: string): string {
  const characters = [...text]
  return characters.length > 16 ? `${characters.slice(0, 16).join('')}…` : text
}

/** Invisible characters are named by their code alone: printed, they would upset the line. */
export function shown(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /\p{C}/u.test(character) ? `看不见的字符 ${code}` : `“${character}”（${code}）`
}

import { clipped } from './clip.ts'

/**
 * @rule missing-glyph
 * @group 生成的文件
 *
 * 字体里没有这个字
 *
 * PDF 和 OFD 里嵌有字体，很生僻的字（例如个别人名、地名用字）、少数民族文字和特殊符号，字体里没有的印成 〓。同一种文字合成一条提示，写出在哪些地方。
 * HTML 和 DOCX 用电脑上的字体，不受影响。
 *
 * 改法：先核对是不是打错了字；确有这个字的，把有这个字的字体（TrueType，许可嵌入）放进一个文件夹，生成时写 `--fonts 文件夹`；没有字体的，由装有该字字体的电脑打印 DOCX。
 */

/**
 * @rule unshaped-script
 * @group 生成的文件
 *
 * PDF 和 OFD 排不了这种文字
 *
 * 维吾尔文、哈萨克文、蒙古文、藏文等文字的字母要连写、上下叠写，或者从右到左排。PDF 和 OFD 里每个字符单独排，排出来不对；HTML 和 DOCX 由浏览器和办公软件排，不受影响。
 *
 * 改法：有这些文字的报告，用 DOCX 打印或另存为 PDF。
 */

/**
 * @rule cell-overflow
 * @group 生成的文件
 *
 * 表格里有一个词比那一栏还宽
 *
 * 没有空格的长串（例如网址、很长的数）比一栏还宽，PDF、OFD 里只好从中间断开；XLSX 的一格最多 32767 字，再长的只写前面的部分。
 *
 * 改法：缩短，或者在可以断开的地方加空格；也可以在这张表里写“横排: 是”，把表横过来，各栏会宽一些。
 */

/** What is said of outputs. */
export const outputText = {
  /** The name of a draft's file. */
  stamped: (stem: string, stamp: string) => `${stem}（${stamp}）`,
  /** In the name of a picture's file. */
  picture: (number: number) => `图片${number}`,
  missingCharacters: (script: Script, characters: readonly string[]) => ({
    message: `字体里没有${SCRIPT_NAMES[script]}${some(characters)}，PDF、OFD 里印成了 〓`,
    fix: '请核对是否打错了字；没有错的，用 --fonts 给出有这些字的字体，或者改用 DOCX，由装有字体的电脑打印',
  }),
  unshapedCharacters: (script: Script, characters: readonly string[]) => ({
    message: `PDF、OFD 里的${SCRIPT_NAMES[script]}${some(characters)}是一个一个单独排的，没有连写、叠写，也没有从右到左，排得不对`,
    fix: '请改用 DOCX：由办公软件打印，或另存为 PDF；HTML 不受影响',
  }),
  alsoHere: (found: string) => `“${clipped(found, 16)}”也在这里`,
  cellOverflow: (address: string, text: string) => ({
    message: `“${address}”里的“${clipped(text, 16)}”太长，中间又没有可以换行的地方，PDF、OFD 里已强行断开`,
    fix: '请缩短，或者在其中加空格；也可以在这张表里写“横排: 是”，各栏会宽一些',
  }),
  cellCut: (address: string, length: number, most: number) => ({
    message: `“${address}”里的文字有 ${length} 字，表格文件的一格最多 ${most} 字，XLSX 里只有前面的部分`,
    fix: '请缩短，或者改写成正文；其他格式里是全的',
  }),
}

type Script = keyof typeof SCRIPT_NAMES

const SCRIPT_NAMES = {
  han: '汉字',
  tibetan: '藏文',
  arabic: '维吾尔文、哈萨克文等的字母',
  mongolian: '蒙古文',
  yi: '彝文',
  hangul: '朝鲜文',
  thai: '傣文、泰文等的字母',
  latin: '字母',
  mark: '附加符号',
  symbol: '符号',
  other: '其他文字',
}

/** Characters are named up to this many. */
const MOST_NAMED = 5

function some(characters: readonly string[]): string {
  const named = characters.slice(0, MOST_NAMED).map(shown).join('、')
  return characters.length > MOST_NAMED ? `${named}等 ${characters.length} 个` : named
}

/** Invisible characters are named by their code alone: printed, they would upset the line. */
export function shown(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /\p{C}/u.test(character) ? `看不见的字符 ${code}` : `“${character}”（${code}）`
}

import { clipped } from './clip.ts'

/** What is said of lines whose names, braces and texts are not where a form has them. Each shows the mended line. */
export const structureText = {
  /** The name of a section in the text of another. */
  sunken: (name: string, spaces: number, line: string) => ({
    message: `“${name}”是栏目名，左边却有 ${spaces} 个空格，成了上面那段文字的一部分`,
    fix: `栏目名的左边不留空格，请删去这 ${spaces} 个空格：“${short(line)}”`,
  }),
  /** The name of a section with spaces before it, after a table. */
  displaced: (name: string, spaces: number, line: string) => ({
    message: `“${name}”是栏目名，左边却多了 ${spaces} 个空格`,
    fix: `栏目名的左边不留空格，请删去这 ${spaces} 个空格：“${short(line)}”；check --fix 可以代劳`,
  }),
  /** A title that the form prints, on a line of its own. */
  title: (line: string) => ({
    message: `“${clip(line)}”是官方标题，由程序印出，不写在数据文件里`,
    fix: '请删去这一行；要留着看的，在行首加“# ”',
  }),
  /** [, 2] */
  missingItem: (rest: string) => ({
    message: '这个逗号的前面少了一个数',
    fix: `没有发生的填 0，例如“[0${short(rest)}”；不要留空`,
  }),
  /** A colon in a text in braces, which YAML takes for that of a name. */
  colonInText: (name: string, words: string) => ({
    message: `“${name}”的文字里有半角冒号，在“${clip(words)}”后面`,
    fix: `请改为全角冒号：“${name}: ${clip(words)}：…”，或者给整个文字加半角双引号`,
  }),
  /** A text behind the name of a section, with a colon in it. */
  colonInLine: (name: string, text: string) => ({
    message: `“${name}”的文字里有半角冒号加空格，读不了：“${clip(text)}”`,
    fix: `请写成两行：“${name}: |”，下一行缩进两个半角空格写“${clip(text)}”；check --fix 可以代劳`,
  }),
  /** Text in braces with a quote on one side, or with two that are no pair. */
  oddQuote: (found: string, mended: string) => ({
    message: `“${clip(found)}”两头的引号不成对`,
    fix: `请写成“${short(mended)}”，两头都是半角双引号；check --fix 可以代劳`,
  }),
  /** Text in braces with a quote at its beginning and none at its end. `after`: the sign that it ends at. */
  openQuote: (name: string, after: string, mended: string, isPlain: boolean) => ({
    message: `“${clip(name)}”的引号没有配对：只有开头的一半`,
    fix: `请在“${after}”前面补上半角双引号：“${tail(mended)}”${isPlain ? '；check --fix 可以代劳' : ''}`,
  }),
  /** `due`: the brackets that are missing; `mended`: the line as it should be, when it can be told; `note`: its comment. */
  unclosed: (opening: string, due: string, next: string, { last, wrong, mended, note }: MendedGroup) => ({
    message: `这里的“${opening}”没有配对的“${CLOSING[opening] ?? '}'}”${next === '' ? '' : `，下一行“${clip(next)}”已经是另一行了`}`,
    fix: [
      due === ''
        ? '请检查这一组里的引号是否成对，括号各在引号的外面'
        : wrong === ''
          ? `请在${placeFor(last, note)}补上“${due}”`
          : `请把末尾的“${wrong}”改为“${due}”`,
      mended === undefined ? '' : `：“${short(`${mended}${note === '' ? '' : ` ${clip(note)}`}`)}”`,
    ].join(''),
  }),
  wrapped: (line: string) => ({
    message: `花括号里的“${clip(line)}”另起了一行，左边又没有缩进，读不了`,
    fix: '请把它接到上一行的末尾，一组数写在一行里：“{自然人: 28, 商业企业: 3}”',
  }),
  bareGroup: (name: string, mended: string) => ({
    message: `${name === '' ? '这一组数' : `“${clip(name)}”的一组数`}没有写在半角的花括号里`,
    fix: `请写成：“${name === '' ? '' : `${clip(name)}: `}${short(mended)}”；是文字的，请给整个值加半角双引号`,
  }),
  bareItem: (mended: string) => ({
    message: '“- ”后面的几项没有写在半角的花括号里',
    fix: `请写成：“- ${short(mended)}”；check --fix 可以代劳`,
  }),
  noColonInBraces: (name: string, sign: string, figure: string) => ({
    message:
      sign === '' ? `“${clip(name)}”和“${figure}”之间没有冒号` : `“${clip(name)}”后面是“${sign}”，不是冒号`,
    fix: `请写成半角冒号加一个空格：“${clip(name)}: ${figure}”`,
  }),
  /** Another row behind the group of the first. */
  twoRows: (behind: string) => ({
    message: `“${clip(behind.replace(/[:：].*$/, ''))}”与前一行写在了同一行`,
    fix: `请另起一行：“${short(behind)}”，与前一行左边对齐`,
  }),
  noSpaceBeforeHash: (note: string) => ({
    message: `注释“${clip(note)}”的“#”前面没有空格`,
    fix: `请在“#”前空一格：“… ${short(note)}”`,
  }),
  behindGroup: (group: string, behind: string, isText: boolean) => ({
    message: `括号已经结束，后面多了“${clip(behind)}”`,
    fix: isText
      ? `整个是文字的，请加半角双引号：“"${short(`${group}${behind}`)}"”`
      : /^[,，、;；.。}\])｝）]+$/.test(behind)
        ? `请删去它：“${short(group)}”`
        : `请删去它；要留作说明的，写成注释：“${short(group)} # ${short(behind.replace(/^[（(]|[)）]$/g, ''))}”`,
  }),
  /** A value, and rows that stand below all the same. */
  valueAndRows: (name: string, value: string, below: string) => ({
    message: `“${clip(name)}”后面写了“${value}”，下面又有“${clip(below)}”等各行`,
    fix: `有各行的，这里不写数，也不写 {}，请删去“${value}”：“${clip(name)}:”`,
  }),
  textBehindPipe: (name: string, text: string) => ({
    message: `“|”的后面还有文字：“${clip(text)}”`,
    fix: `文字请另起一行，缩进两个半角空格；“|”后面什么也不写：“${clip(name)}: |”`,
  }),
  likePipe: (name: string, sign: string) => ({
    message: `“${clip(name)}”后面是“${sign}”，不是竖线“|”，会连同下面的文字一起印出来`,
    fix: `请改为半角的竖线：“${clip(name)}: |”`,
  }),
  textBelowName: (name: string, text: string) => ({
    message: `“${clip(name)}”下面的文字没有缩进：“${clip(text)}”`,
    fix: `请写成“${clip(name)}: |”，下面的每一行都缩进两个半角空格`,
  }),
  withoutPipe: (name: string, text: string) => ({
    message: `“${clip(name)}:”后面没有竖线“|”，下面却是一段文字：“${clip(text)}”`,
    fix: `请写成“${clip(name)}: |”，下面的文字不动；check --fix 可以代劳`,
  }),
  hashBeforeName: (name: string) => ({
    message: `“${clip(name)}”前面有“#”，这一行成了注释，下面的文字就没有栏目名了`,
    fix: `请删去“#”：“${clip(name)}: |”；整段都不要的，每一行的前面都加“#”`,
  }),
  withoutDash: (body: string) => ({
    message: '这一条前面漏了“- ”，同一栏的其他各条都有',
    fix: `请补上减号和空格：“- ${short(body)}”，与其他各条左边对齐；check --fix 可以代劳`,
  }),
  doubledBrace: (name: string, mended: string) => ({
    message: `“${clip(name)}”的数写在一对花括号里，这里写成了两个“{{”`,
    fix: `请各留一个：“${clip(name)}: ${short(mended)}”（两个花括号只在正文里引用表中的数时用）；check --fix 可以代劳`,
  }),
  dashBeforeRow: (row: string) => ({
    message: `“${clip(row.replace(/[:：].*$/, ''))}”前面有“- ”，与下面各行不是同一层了`,
    fix: `请删去“- ”：“${short(row)}”`,
  }),
}

/** What ends braces that nothing closes. */
interface MendedGroup {
  /** The last line of several. */
  readonly last?: string
  /** A round bracket that stands where the brace is due. */
  readonly wrong: string
  readonly mended?: string
  readonly note: string
}

function placeFor(last: string | undefined, note: string): string {
  if (last !== undefined) return `“${clip(last)}”的后面`
  return note === '' ? '这一行的末尾' : '最后一项的后面、注释“#”的前面'
}

const CLOSING: { readonly [opening: string]: string } = { '{': '}', '[': ']', '｛': '}' }

function clip(text: string): string {
  return clipped(text.trim(), 20)
}

/** A mended line, as far as it can be shown in a sentence. */
function short(text: string): string {
  return clipped(text.trim(), 60)
}

/** As `short`, with its end, which matters more. */
function tail(text: string): string {
  const characters = [...text]
  return characters.length > 60
    ? `${characters.slice(0, 30).join('')}…${characters.slice(-29).join('')}`
    : text
}

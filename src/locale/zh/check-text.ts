/** The first few of what was found, each once. */
function some(found: readonly string[]): string {
  const distinct = [...new Set(found.map((one) => one.trim() || one))]
  const shown = distinct.slice(0, 5).map((one) => `“${one}”`)
  return `${shown.join('')}${distinct.length > 5 ? '等' : ''}`
}

const places = (found: readonly string[]) => (found.length > 1 ? `（本段 ${found.length} 处）` : '')

/** What is said of the wording and marks of a text. Each gets the stretches that were found in a paragraph. */
export const textRules = {
  /** The right word for a day up to which things are counted. */
  asOfWord: '截至',
  listNumber: (found: readonly string[]) => ({
    message: `序号${some(found)}后面的标点不对${found.length > 1 ? `（本栏目 ${found.length} 处）` : ''}`,
    fix: '阿拉伯数字的序号写成“1.”，带括号的序号后面不加标点；check --fix 可以代劳',
  }),
  wrongWord: (found: readonly string[], right: readonly string[]) => ({
    message: `${some(found)}有错别字${places(found)}`,
    expected: [...new Set(right)].slice(0, 5).join('、'),
    fix: '请改正',
  }),
  doubledWord: (found: readonly string[]) => ({
    message: `${some(found)}重复了${places(found)}`,
    fix: '请删去重复的字',
  }),
  singleBraces: (found: readonly string[]) => ({
    message: `${some(found)}像是引用，花括号写错了${places(found)}`,
    fix: '引用写两个半角花括号，例如 {{申请.新收}}；check --fix 可以代劳',
  }),
  bracesOutside: (found: readonly string[]) => ({
    message: `${some(found)}写在这里会原样印出来${places(found)}`,
    fix: '引用只能写在正文、表前、表后、表注和说明里；这里请写成实际的文字',
  }),
  runTogether: (section: string) => ({
    message: `“${section}”的几行文字会连成一段`,
    fix: `请在栏目名后面加“|”：“${section}: |”；check --fix 可以代劳`,
  }),
  lookalike: (found: readonly string[], ordinary: readonly (string | undefined)[], count: number) => ({
    message: `${found
      .slice(0, 5)
      .map((one) => (/\p{Co}/u.test(one) ? codePoint(one) : `“${one}”（${codePoint(one)}）`))
      .join('、')}不是普通的汉字，只是看上去一样${count > 1 ? `（本段 ${count} 处）` : ''}`,
    expected: [...new Set(ordinary.map((one) => one ?? '？'))].slice(0, 5).join('、'),
    fix: ordinary.includes(undefined) ? '请重新输入这个字' : '请改为普通的汉字；check --fix 可以代劳',
  }),
  wordSymbol: (found: readonly string[]) => ({
    message: `这里有 Word 的项目符号（${codePoint(found[0] ?? '')}），别处印出来是方框${places(found)}`,
    fix: '请删去这个符号；在一段开头的，check --fix 可以代劳',
  }),
  documentNumber: (found: readonly string[]) => ({
    message: `发文字号的年份写成${some(found)}，没有用六角括号${places(found)}`,
    expected: found.map((one) => `〔${/\d{4}/.exec(one)?.[0] ?? ''}〕`)[0] ?? '',
    fix: '请改用六角括号“〔〕”，例如 国办公开办函〔2021〕30号',
  }),
  halfWidth: (found: readonly string[]) => ({
    message: `中文里用了半角标点${some(found)}${places(found)}`,
    fix: '请改为全角标点；check --fix 可以代劳',
  }),
  fullWidth: (found: readonly string[]) => ({
    message: `数字、字母用了全角${some(found)}${places(found)}`,
    fix: '请改为半角；check --fix 可以代劳',
  }),
  numberSlip: (found: readonly string[]) => ({
    message: `${some(found)}像是打错了${found.some(hasLetter) ? '，里面有字母' : ''}${places(found)}`,
    fix: found.some(hasLetter)
      ? `请把字母“O”改为数字“0”，“l”“I”改为数字“1”：${found.filter(hasLetter).slice(0, 3).map(asDigits).join('、')}`
      : '请核对这个数或日期',
  }),
  repeatedParagraph: { message: '这一段与前面的一段一字不差', fix: '请删去重复的一段' },
  standsHere: (section: string) => `前面的一段，在“${section}”里`,
  asOf: (found: readonly string[]) => ({
    message: `${some(found)}应为“截至”${places(found)}`,
    expected: '截至',
    fix: '请改为“截至”：统计到某个时候用“截至”，后面不加“到”',
  }),
  needlessComma: (found: readonly string[]) => ({
    message: `并列的书名号或引号之间有顿号${places(found)}`,
    fix: '请删去顿号；check --fix 可以代劳',
  }),
  straySpace: (found: readonly string[]) => ({
    message: `数字、单位或标点旁边有多余的空格${places(found)}`,
    fix: '请删去空格；check --fix 可以代劳',
  }),
  invisible: (found: readonly string[]) => ({
    message: `文字里有看不见的字符 ${[...new Set(found.flatMap((one) => [...one].map(codePoint)))].join('、')}${places(found)}`,
    fix: '请删去；check --fix 可以代劳',
  }),
  unpaired: (found: readonly string[]) => ({
    message: `${[...new Set(found.map(markName))].join('、')}没有配对的另一半${places(found)}`,
    fix: '请补上缺的一半，或者删去多余的',
  }),
  reversedQuotes: (found: readonly string[]) => ({
    message: `引号的左右用反了${places(found)}：前面应是左引号“，后面应是右引号”`,
    fix: '请把用反的换过来；check --fix 可以代劳',
  }),
  vagueNumber: (found: readonly string[]) => ({
    message: `${some(found)}不是确切的数${places(found)}`,
    fix: '请写确切的数；只能是约数的，请在“确认”中说明',
  }),
  traditional: (found: readonly string[], simplified: readonly string[]) => ({
    message: `混有繁体字${some(found)}${places(found)}`,
    expected: [...new Set(simplified)].slice(0, 5).join('、'),
    fix: '请改为规范汉字；姓名、字号确需使用的，请在“确认”中说明',
  }),
}

/** Quotation marks by name: within quotation marks nobody sees which way they turn. */
function markName(mark: string): string {
  const names: Readonly<Record<string, string>> = { '“': '左引号“', '”': '右引号”', '"': '半角引号 " ' }
  return names[mark] ?? `“${mark}”`
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const hasLetter = (number: string) => /[OoIl]/.test(number)

function asDigits(number: string): string {
  return `“${number.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1')}”`
}

/**
 * Radicals that look like characters, as PDF readers and scanning programs copy them: CJK Radicals Supplement
 * (U+2E80…), which Unicode does not decompose, and the one of the Kangxi radicals whose decomposition looks otherwise.
 * Source: Unicode Standard, chapter 18.2, EquivalentUnifiedIdeograph.txt.
 */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  ...{
    '⺁': '厂',
    '⺄': '乙',
    '⺇': '几',
    '⺊': '卜',
    '⺌': '小',
    '⺎': '兀',
    '⺒': '巳',
    '⺓': '幺',
    '⺖': '忄',
  },
  ...{
    '⺗': '心',
    '⺘': '扌',
    '⺙': '攵',
    '⺜': '日',
    '⺝': '月',
    '⺟': '母',
    '⺠': '民',
    '⺡': '氵',
    '⺣': '灬',
  },
  ...{
    '⺤': '爫',
    '⺥': '爫',
    '⺦': '丬',
    '⺧': '牛',
    '⺨': '犭',
    '⺩': '王',
    '⺪': '疋',
    '⺫': '目',
    '⺬': '示',
  },
  ...{
    '⺭': '礻',
    '⺮': '竹',
    '⺯': '糹',
    '⺰': '纟',
    '⺲': '罒',
    '⺳': '网',
    '⺶': '羊',
    '⺷': '羊',
    '⺸': '羊',
  },
  ...{
    '⺹': '耂',
    '⺻': '聿',
    '⺼': '肉',
    '⺽': '臼',
    '⺾': '艹',
    '⺿': '艹',
    '⻀': '艹',
    '⻁': '虎',
    '⻂': '衤',
  },
  ...{
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻇': '角',
    '⻈': '讠',
    '⻉': '贝',
    '⻋': '车',
    '⻌': '辶',
    '⻍': '辶',
  },
  ...{
    '⻎': '辶',
    '⻏': '阝',
    '⻐': '钅',
    '⻑': '长',
    '⻒': '镸',
    '⻓': '长',
    '⻔': '门',
    '⻖': '阝',
    '⻗': '雨',
  },
  ...{
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻟': '飠',
    '⻠': '饣',
    '⻢': '马',
  },
  ...{
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻧': '卤',
    '⻨': '麦',
    '⻩': '黄',
    '⻪': '黾',
    '⻬': '齐',
  },
  ...{ '⻮': '齿', '⻰': '龙', '⻳': '龟', '⼾': '户' },
}

/**
 * What GBK put into the private use area and Unicode has since taken up: punctuation for vertical lines looks like
 * that of horizontal ones. Source: GB 18030—2022, annex on characters with changed code points.
 */
const PRIVATE: Readonly<Record<string, string>> = {
  ...{ '\uE78D': '，', '\uE78E': '。', '\uE78F': '、', '\uE790': '：', '\uE791': '；', '\uE792': '！' },
  ...{ '\uE793': '？', '\uE5E5': '\u3000', '\uE7C8': 'ǹ' },
}

/** Bullets and ticks of Word, which it takes from the fonts Symbol and Wingdings. */
const OF_WORD = /^[\uF020-\uF0FF]$/

export function isWordSymbol(character: string): boolean {
  return OF_WORD.test(character)
}

/** The ordinary character that one looks like; `undefined` for ordinary ones, and where that cannot be told. */
export function ordinaryOf(character: string): string | undefined {
  const known = SUPPLEMENT[character] ?? PRIVATE[character]
  if (known !== undefined || /\p{Co}/u.test(character)) return known
  const normal = character.normalize('NFKC')
  return normal === character ? undefined : normal
}

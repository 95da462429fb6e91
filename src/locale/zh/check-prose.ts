interface ShownTerm {
  readonly address: string
  readonly text: string
  /** What it is added up from: name within the group and figure. */
  readonly parts: readonly { readonly name: string; readonly text: string }[]
}

interface ShownAmount {
  readonly terms: readonly ShownTerm[]
  readonly text: string
  readonly unit: string
}

/** 申请.无法提供 = 17（不掌握）+ 1（需另行制作）= 18件 */
function shown({ terms, text, unit }: ShownAmount): string {
  const [only] = terms
  if (only && terms.length === 1) {
    const sum =
      only.parts.length > 1
        ? `${only.parts.map((part) => `${part.text}（${part.name}）`).join(' + ')} = `
        : ''
    return `${only.address} = ${sum}${only.text}${unit}`
  }
  return `${terms.map(({ address }) => address).join(' + ')} = ${terms.map((term) => term.text).join(' + ')} = ${text}${unit}`
}

/** Of several readings that come to the same, the first. */
function distinct(amounts: readonly ShownAmount[]): readonly ShownAmount[] {
  return amounts.filter(
    ({ text, unit }, index) => amounts.findIndex((one) => one.text === text && one.unit === unit) === index,
  )
}

/** 2件 或 3件 */
function figuresOf(readings: readonly ShownAmount[]): string {
  return distinct(readings)
    .map(({ text, unit }) => `${text}${unit}`)
    .join(' 或 ')
}

/** Why a contradiction need not be one. */
export interface Doubts {
  /** It may be that prose and tables are of different offices. */
  readonly isScopeOpen: boolean
  readonly isUnderstood: boolean
  /** It is less than half of what the tables have, or more than twice as much. */
  readonly isFar?: boolean
}

function advice(fixes: readonly string[], { isScopeOpen, isUnderstood, isFar = false }: Doubts): string {
  return [
    ...fixes,
    ...(isScopeOpen ? ['口径不同的，请写明“口径”，或者在句中说明'] : []),
    ...(isFar ? ['两数相差一倍以上，这句话只说其中一部分或者说的是别的事的，可以不改'] : []),
    ...(isUnderstood || isFar ? [] : ['这句话没有完全看懂，说的不是表中这一项的，可以不改']),
  ].join('；')
}

/** What is said of prose and the figures that it tells. */
export const checkProse = {
  tooLong: (address: string) => ({
    message: `“${address}”文字过长，没有与表中的数核对`,
    fix: '请确认没有把别的材料贴进来',
  }),
  /** `isOneKind`: the table counts it together with others. */
  number: (
    said: string,
    found: string,
    readings: readonly ShownAmount[],
    { isOneKind, ...doubts }: Doubts & { readonly isOneKind: boolean },
  ) => {
    const amounts = distinct(readings)
    const [first] = amounts
    // 增加 and 减少 stand before a number without a sign.
    const isBare = first?.terms.length === 1 && !/^[+−]/.test(first.text)
    const reference = isBare && !isOneKind ? ` {{${first?.terms[0]?.address}}}` : undefined
    return {
      message: `正文说“${said}”，表里${isOneKind ? '连同别的情形一共' : ''}是 ${figuresOf(readings)}`,
      found,
      expected: amounts.map(shown).join('；或者 '),
      fix: advice(
        ['请核对正文和表，改正错的一处', ...(reference ? [`正文里写成${reference}，就由程序填入`] : [])],
        doubts,
      ),
    }
  },
  reference: (
    said: string,
    found: string,
    readings: readonly ShownAmount[],
    meant: readonly string[],
    isScopeOpen: boolean,
  ) => ({
    message: `正文这里印出“${said}”，引用的却是 ${found}；表里这一项是 ${figuresOf(readings)}`,
    found,
    expected: distinct(readings).map(shown).join('；或者 '),
    fix: advice(
      [
        meant.length > 0
          ? `请把引用改为 ${meant.join(' 或 ')}；确要引用 ${found} 的，改写这句话`
          : '请核对这句话和引用，改正错的一处',
      ],
      { isScopeOpen, isUnderstood: true },
    ),
  }),
  unitOfReference: (said: string, found: string, readings: readonly ShownAmount[]) => ({
    message: `正文这里印出“${said}”，表里是 ${figuresOf(readings)}`,
    found,
    expected: distinct(readings).map(shown).join('；或者 '),
    fix: `引用填入的数按表中的单位计，请改正 ${found} 后面的单位`,
  }),
  denial: (said: string, amounts: readonly ShownAmount[], doubts: Doubts) => ({
    message: `正文说“${said}”，表里却有 ${figuresOf(amounts)}`,
    found: said,
    expected: distinct(amounts).map(shown).join('；或者 '),
    fix: advice(['请核对正文和表，改正错的一处', '确有发生的，写出是多少'], doubts),
  }),
  claim: (said: string, comparison: string, left: ShownAmount, right: ShownAmount, doubts: Doubts) => ({
    message: `正文说“${said}”，表里不是这样`,
    found: said,
    expected: `${comparison}；表里 ${[left, right]
      .filter(({ terms }) => terms.length > 0)
      .map(shown)
      .join('，')}`,
    fix: advice(['请核对正文和表，改正错的一处'], doubts),
  }),
  sum: (total: string, parts: readonly string[], sum: string, isLess: boolean) => ({
    message: `总数说是${total}，各项相加是${sum}`,
    found: total,
    expected: `${parts.join(' + ')} = ${sum}`,
    fix: isLess ? '请核对各项和总数；只列主要几项的，在末尾写“等”' : '请核对各项和总数，改正错的一处',
  }),
  part: (name: string, said: string) => `${name} ${said}`,
  percentage: (
    said: string,
    shares: readonly { readonly part: string; readonly whole: string; readonly percentage: string }[],
  ) => ({
    message: `百分比 ${said} 算得不对`,
    found: said,
    expected: shares
      .map(({ part, whole, percentage }) => `${part} ÷ ${whole} = ${percentage}%`)
      .join('；或者 '),
    fix: '请改正百分比，或者写成 {{占比 部分 总数}}，由程序计算',
  }),
  omission: (
    section: string,
    topic: string,
    figures: readonly { readonly address: string; readonly text: string }[],
  ) => ({
    message: `“${section}”的表里有数，正文却没有写到：${topic}`,
    expected: figures.map(({ address, text }) => `${address} = ${text}`).join('，'),
    fix: '请在正文里补写一句；表里填错的，改正表',
  }),
  unit: (said: string, unit: string, due: string) => ({
    message: `“${said}”的单位是“${unit}”，表里以“${due}”计`,
    found: unit,
    expected: due,
    fix: `请改成“${due}”；说的不是表中这个数的，请写清楚`,
  }),
  missingUnit: (said: string, due: string) => ({
    message: `“${said}”后面没有单位`,
    expected: due,
    fix: `请补上“${due}”；后面另起一句的，再补上标点`,
  }),
  enumeration: (said: string, count: number) => ({
    message: `说是“${said}”，列出的是 ${count} 项`,
    found: said,
    expected: String(count),
    fix: '请核对各项，改正前面的数；只列几项的，写“等”',
  }),
  cell: (address: string, text: string) => (text === '' ? `${address} 是空白` : `${address} = ${text}`),
}

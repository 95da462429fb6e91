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
    const sum = only.parts.length > 1 ? `${only.parts.map((part) => `${part.text}（${part.name}）`).join(' + ')} = ` : ''
    return `${only.address} = ${sum}${only.text}${unit}`
  }
  return `${terms.map(({ address }) => address).join(' + ')} = ${terms.map((term) => term.text).join(' + ')} = ${text}${unit}`
}

/** What is said of prose and the figures that it tells. */
export const checkProse = {
  number: (said: string, found: string, amounts: readonly ShownAmount[], isScopeOpen: boolean) => {
    const [first] = amounts
    const figures = amounts.map(({ text, unit }) => `${text}${unit}`).join(' 或 ')
    const reference = first?.terms.length === 1 ? ` {{${first.terms[0]?.address}}}` : undefined
    return {
      message: `正文说“${said}”，表里是 ${figures}`,
      found,
      expected: amounts.map(shown).join('；或者 '),
      fix: [
        '请核对正文和表，改正错的一处',
        ...(reference ? [`正文里写成${reference}，就由程序填入`] : []),
        ...(isScopeOpen ? ['口径不同的，请写明“口径”，或者在句中说明'] : []),
      ].join('；'),
    }
  },
  cell: (address: string, text: string) => `${address} = ${text}`,
}

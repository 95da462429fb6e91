/** The media of rules as the page has them, while they are bent. */
const bent = new WeakMap<CSSMediaRule, string>()

/** Makes a page look on the screen as it does on paper, or no longer. Only its rules are bent, not its elements. */
export function usePrintLook(page: Document, on: boolean): void {
  page.documentElement.toggleAttribute('data-preview-print', on)
  for (const sheet of page.styleSheets) {
    for (const rule of sheet.cssRules) if (isMediaRule(rule)) bend(rule, on)
  }
}

function isMediaRule(rule: CSSRule): rule is CSSMediaRule {
  return 'media' in rule && 'conditionText' in rule
}

function bend(rule: CSSMediaRule, on: boolean): void {
  const own = bent.get(rule) ?? rule.media.mediaText
  bent.set(rule, own)
  const asOnPaper = /\bprint\b/.test(own) ? 'all' : 'not all'
  rule.media.mediaText = on ? asOnPaper : own
}

const PLAIN: { readonly [bracket: string]: string } = {
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
}

export const OPENING = /[｛［【]/

/** The bracket of YAML that a full-width one is typed for. */
export function plainBracket(character: string): string | undefined {
  return PLAIN[character]
}

/** What follows a bracket that closes a group: a sign of YAML, a comment or the end of the line. */
const AFTER_GROUP = /^\s*(?:[,，、；;}\]｝］】]|[#＃]|$)/

/**
 * Whether a full-width bracket stands for one of YAML: a brace always; another where a value begins, when the group
 * holds several things or figures and nothing comes after it (【2025】3号 is a text).
 */
export function isStructure(text: string, at: number, from: number): boolean {
  const bracket = text[at] ?? ''
  if (bracket === '｛' || bracket === '｝') return true
  if (!OPENING.test(bracket)) return AFTER_GROUP.test(text.slice(at + 1, at + 41))
  if (!/(?:^|[:：,，、；;{[｛［【])\s*$/.test(text.slice(Math.max(from - 1, at - 20, 0), at))) return false
  const rest = text.slice(at + 1, at + 401)
  const end = rest.search(/[\]］】]/)
  if (end < 0) return /[,，、]\s*$/.test(rest)
  return AFTER_GROUP.test(rest.slice(end + 1)) && /[,，、；;]|^\s*[\d０-９.]*\s*$/.test(rest.slice(0, end))
}

/** Where a place of a data file is, by the keys around it. */
export interface KeyPath {
  /** Keys from the outermost in, of the maps around the place. */
  readonly keys: readonly string[]
  /** The key at the place, as far as it is typed; absent within a value. */
  readonly key?: { readonly text: string; readonly start: number }
}

const ENTRY = /^( *)(?:- +)*("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'{}[\],&*!|>%@`-][^#{}[\],]*?) *:(?= |$)/

/** The keys around an offset of a text. Read line by line: the text may not be whole while it is typed. */
export function keyPath(text: string, offset: number): KeyPath {
  const lines = text.slice(0, offset).split('\n')
  const line = lines.pop() ?? ''
  const { keys, isInEntry, rest, isScalar } = around(lines, line)
  if (isScalar) return { keys }
  const inside = flow(rest)
  if (inside.depth > 0) {
    const all = [...keys, ...inside.keys]
    return inside.word === undefined
      ? { keys: all }
      : { keys: all, key: { text: inside.word, start: offset - inside.word.length } }
  }
  if (isInEntry) return { keys }
  const word = line.trimStart().replace(/^(- +)+/, '')
  return { keys, key: { text: word, start: offset - word.length } }
}

interface Around {
  readonly keys: readonly string[]
  /** The line has its key: no new one begins here. */
  readonly isInEntry: boolean
  /** What stands between the last key and the place. */
  readonly rest: string
  /** The place is within prose below its key. */
  readonly isScalar: boolean
}

/** The entries in block style around the end of a line, by their indents. */
function around(lines: readonly string[], line: string): Around {
  const own = ENTRY.exec(line)
  const ownRest = own ? line.slice(own[0].length) : ''
  let indent = own ? (own[1] ?? '').length : line.length - line.trimStart().length
  const keys = own ? [bare(own[2] ?? '')] : []
  let rest = own ? ownRest : line
  let isScalar = false
  let isNearest = !own
  let below = ''
  for (const above of lines.toReversed()) {
    const entry = ENTRY.exec(above)
    if (!entry || (entry[1] ?? '').length >= Math.max(indent, isOpen(above, entry) ? indent + 1 : 0)) {
      below = `${above}\n${below}`
      continue
    }
    const value = above.slice(entry[0].length).trim()
    if (/^[|>]/.test(value)) {
      if (isNearest || own) isScalar = true
      keys.length = 0
    }
    if (isNearest) rest = `${above.slice(entry[0].length)}\n${below}${line}`
    isNearest = false
    keys.unshift(bare(entry[2] ?? ''))
    indent = (entry[1] ?? '').length
    if (indent === 0) break
  }
  return { keys, rest, isScalar, isInEntry: own !== null }
}

/** Braces that are not closed on the line of their key go on below it. */
function isOpen(line: string, entry: RegExpExecArray): boolean {
  return flow(line.slice(entry[0].length)).depth > 0
}

/** What is open at the end of a text in braces: its keys, and the word that a new key begins with. */
function flow(text: string): { depth: number; keys: readonly string[]; word?: string } {
  const open: (string | undefined)[] = []
  let word = ''
  let key: string | undefined
  for (const [token] of text.matchAll(
    /"(?:[^"\\]|\\.)*"?|'[^']*'?|#.*|[{}[\],]|:(?= |$|\n)|[^"'{}[\],:#]+|./g,
  )) {
    if (token === '{' || token === '[') {
      open.push(key)
      ;[word, key] = ['', undefined]
    } else if (token === '}' || token === ']') {
      open.pop()
      ;[word, key] = ['', undefined]
    } else if (token === ',') [word, key] = ['', undefined]
    else if (token === ':') [key, word] = [bare(word), '']
    else if (!token.startsWith('#')) word += token
  }
  const keys = open.filter((one) => one !== undefined)
  if (key !== undefined) return { depth: open.length, keys: [...keys, key] }
  return { depth: open.length, keys, word: word.trimStart() }
}

function bare(key: string): string {
  return key.trim().replace(/^["'](.*)["']$/, '$1')
}

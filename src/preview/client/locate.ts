import type { Place, WordsPlace } from '../state.ts'

/** What holds words of its own; the innermost that fits is meant. */
const HOLDERS = 'p, h1, h2, h3, h4, h5, h6, td, th, caption, figcaption, li, dt, dd, div, span'

/** A place as found in a page: what to show, and the words to mark if they are only a part of it. */
export interface Found {
  readonly element: HTMLElement
  readonly words?: Range
}

export function locate(page: Document, place: Place): Found | undefined {
  if ('address' in place) {
    const element = page.querySelector<HTMLElement>(`[data-address="${CSS.escape(place.address)}"]`)
    return element ? { element } : undefined
  }
  return find(page, place, true) ?? find(page, { ...place, nth: 0 }, false)
}

/** `whole`: the element holds the words and nothing else. */
function find(page: Document, { segments, from, to, nth }: WordsPlace, whole: boolean): Found | undefined {
  const holders = [...page.querySelectorAll<HTMLElement>(HOLDERS)]
  const fitting = holders.filter((element) => align(textOf(element), segments, whole))
  const outer = ancestorsOf(fitting)
  const innermost = fitting.filter((element) => !outer.has(element))
  const element = innermost[Math.min(nth, innermost.length - 1)]
  const starts = element && align(textOf(element), segments, whole)
  if (!starts) return undefined
  const words = rangeIn(element, starts[from] ?? 0, starts[to] ?? 0)
  return words ? { element, words } : { element }
}

/** All elements around these, each met once. */
function ancestorsOf(elements: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>()
  for (const element of elements) {
    let around = element.parentElement
    while (around && !found.has(around)) {
      found.add(around)
      around = around.parentElement
    }
  }
  return found
}

function textOf(element: Element): string {
  return element.textContent ?? ''
}

/** Where each segment begins in a text, and where the last ends. A `null` takes what is there up to the next words. */
function align(
  text: string,
  segments: readonly (string | null)[],
  whole: boolean,
): readonly number[] | undefined {
  const [first] = segments
  const lead = text.length - text.trimStart().length
  let at = whole ? lead : typeof first === 'string' ? text.indexOf(first) : lead
  if (at < 0) return undefined
  const starts: number[] = []
  let free = false
  for (const segment of segments) {
    if (segment === null) {
      starts.push(at)
      free = true
      continue
    }
    const found = free ? text.indexOf(segment, at) : text.startsWith(segment, at) ? at : -1
    if (found < 0) return undefined
    starts.push(found)
    at = found + segment.length
    free = false
  }
  const end = text.trimEnd().length
  if (whole && !free && at !== end) return undefined
  return [...starts, free ? end : at]
}

/** The characters [start, end) of an element's text. */
function rangeIn(element: Element, start: number, end: number): Range | undefined {
  const range = element.ownerDocument.createRange()
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = 0
  let begun = false
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const after = before + node.length
    if (!begun && start < after) {
      range.setStart(node, start - before)
      begun = true
    }
    if (begun && end <= after) {
      range.setEnd(node, end - before)
      return range
    }
    before = after
  }
  return undefined
}

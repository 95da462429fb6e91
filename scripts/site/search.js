// Finds words anywhere in a sentence: Chinese has no spaces to look between.
const { parts, words } = window.GUIDE
const root = document.body.dataset.root
const field = document.getElementById('search')
const results = document.getElementById('results')
const count = document.getElementById('count')
const MOST = 40
const FEW = 12
const AROUND = 30
/** Pages for those who fill in on the desk. */
const FOR_CLERKS = /^docs\/(?:tutorials\/|desk\.html)/
/** Pages of what was measured and changed. */
const OF_RECORD = /^CHANGELOG|^docs\/(?:prose-reading|performance|import|.*-conformance|.*-review)\.html/
const ASKING = new RegExp(`${words.asking}|[^\\p{L}\\p{N}]`, 'u')
/** Of a question, so much must be spoken of. */
const ENOUGH = 0.5

const texts = parts.map((part) => `${headingOf(part)} ${part.text.toLowerCase()}`)

field.addEventListener('input', () => show(field.value.trim().toLowerCase()))
field.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  field.value = ''
  show('')
})

const asked = /^#search=(.*)/.exec(location.hash)
if (asked) {
  field.value = decodeURIComponent(asked[1])
  show(field.value.trim().toLowerCase())
  field.focus()
}

function show(wanted) {
  results.replaceChildren()
  results.hidden = wanted === ''
  count.textContent = ''
  if (wanted === '') return
  const found = find(wanted.split(/\s+/))
  const like = found.length === 0 ? findLike(wanted).slice(0, FEW) : []
  const said = found.length > 0 ? words.found : like.length > 0 ? words.like : words.nothing
  count.textContent = said.replace('#', found.length + like.length)
  results.append(...found.slice(0, MOST).map((part) => entry(part, wanted.split(/\s+/)[0])))
  results.append(...like.map(({ part, word }) => entry(part, word)))
}

/** Parts that hold all that is asked for: those of pages for clerks first, then those that have it in their heading. */
function find(asked) {
  const ranked = parts.flatMap((part, index) => {
    if (!asked.every((word) => texts[index].includes(word))) return []
    const heading = headingOf(part)
    const inHeading = asked.filter((word) => heading.includes(word)).length
    return [{ part, rank: [shelf(part), inHeading] }]
  })
  const byRank = ({ rank: [a, b] }, { rank: [c, d] }) => c - a || d - b
  return ranked.sort(byRank).map(({ part }) => part)
}

function headingOf({ title, heading }) {
  return `${title} ${heading}`.toLowerCase()
}

/** Where people look first. */
function shelf({ place }) {
  return FOR_CLERKS.test(place) ? 2 : OF_RECORD.test(place) ? 0 : 1
}

/** Parts that speak of what a question asks for, by pairs of characters; those that are rarely written say most. */
function findLike(question) {
  const pieces = question.split(ASKING).filter(Boolean)
  const pairs = [...new Set(pieces.flatMap(pairsOf))].map((pair) => {
    const number = texts.filter((text) => text.includes(pair)).length
    return { pair, weight: Math.log(1 + parts.length / Math.max(0.5, number)) }
  })
  pairs.sort((a, b) => b.weight - a.weight)
  const all = pairs.reduce((sum, { weight }) => sum + weight, 0)
  const ranked = parts.flatMap((part, index) => {
    const there = pairs.filter(({ pair }) => texts[index].includes(pair))
    const share = there.reduce((sum, { weight }) => sum + weight, 0) / all
    const heading = headingOf(part)
    const inHeading = there.filter(({ pair }) => heading.includes(pair)).length / pairs.length
    const text = part.text.toLowerCase()
    const word = there.find(({ pair }) => text.includes(pair))?.pair ?? ''
    return share >= ENOUGH ? [{ part, word, rank: share + inHeading + shelf(part) / 4 }] : []
  })
  return ranked.sort((a, b) => b.rank - a.rank)
}

function pairsOf(piece) {
  const characters = [...piece]
  return characters.length < 3 ? [piece] : characters.slice(1).map((next, index) => characters[index] + next)
}

function entry({ place, anchor, title, heading, text }, word) {
  const at = text.toLowerCase().indexOf(word)
  const from = Math.max(0, at - AROUND)
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = `${root}/${place}${location.search}${anchor ? `#${anchor}` : ''}`
  link.textContent = heading === title ? title : `${title} › ${heading}`
  const excerpt = document.createElement('p')
  excerpt.textContent = at < 0 ? text.slice(0, 2 * AROUND) : `${from > 0 ? '…' : ''}${text.slice(from, at)}`
  if (at >= 0) {
    const mark = document.createElement('mark')
    mark.textContent = text.slice(at, at + word.length)
    excerpt.append(mark, text.slice(at + word.length, at + word.length + AROUND))
  }
  item.append(link, excerpt)
  return item
}

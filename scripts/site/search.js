// Finds words anywhere in a sentence: Chinese has no spaces to look between.
const { parts, words } = window.GUIDE
const root = document.body.dataset.root
const field = document.getElementById('search')
const results = document.getElementById('results')
const count = document.getElementById('count')
const MOST = 40
const AROUND = 30
/** Pages for those who fill in on the desk. */
const FOR_CLERKS = /^docs\/(?:tutorials\/|desk\.html)/

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
  count.textContent = found.length === 0 ? words.nothing : words.found.replace('#', found.length)
  results.append(...found.slice(0, MOST).map((part) => entry(part, wanted.split(/\s+/)[0])))
}

/** Parts that hold all that is asked for: those of pages for clerks first, then those that have it in their heading. */
function find(asked) {
  const ranked = parts.flatMap((part) => {
    const heading = `${part.title} ${part.heading}`.toLowerCase()
    const all = `${heading} ${part.text.toLowerCase()}`
    if (!asked.every((word) => all.includes(word))) return []
    const inHeading = asked.filter((word) => heading.includes(word)).length
    return [{ part, rank: [Number(FOR_CLERKS.test(part.place)), inHeading] }]
  })
  const byRank = ({ rank: [a, b] }, { rank: [c, d] }) => c - a || d - b
  return ranked.sort(byRank).map(({ part }) => part)
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

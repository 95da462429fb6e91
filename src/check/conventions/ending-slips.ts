import type { Match } from '../text/gather.ts'

/** What names of agencies end with that no two agencies of one place have alike but for a character. */
const ENDING = /(?:办事处|人民政府|委员会|管理局|监督局|办公室|服务中心)$/

/** The name with one wrong character in its ending: 清河街道办是处. In what comes before, it may be a neighbour's name. */
export function endingSlips(text: string, agency: string): readonly Match[] {
  const ending = ENDING.exec(agency)?.[0] ?? ''
  const stem = agency.slice(0, agency.length - ending.length)
  if (ending === '' || stem === '') return []
  const places: Match[] = []
  for (let start = text.indexOf(stem); start >= 0; start = text.indexOf(stem, start + 1)) {
    const end = start + agency.length
    const found = text.slice(start + stem.length, end)
    if (isOneOff(found, ending)) places.push({ start, end })
  }
  return places
}

function isOneOff(found: string, due: string): boolean {
  if (found.length !== due.length || !/^\p{Script=Han}+$/u.test(found)) return false
  return [...found].filter((character, at) => character !== due[at]).length === 1
}

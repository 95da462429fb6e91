import type { Fill, Hatch } from '../../chart/drawing.ts'
import { FILLS, fillAt, INK } from '../../chart/looks.ts'
import { SONGTI } from './faces.ts'

/** docx fills with plain colours only; these stand for the fills at the same place of the list until the part is written. */
const MARK = 'FE00'

/** What stands for the fills of `count` series, or, if `ring`, slices. */
export function fillMarks(count: number, ring = false): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    return `${MARK}${String(FILLS.indexOf(fillAt(index, count, ring))).padStart(2, '0')}`
  })
}

const MARKED = new RegExp(
  `<a:solidFill><a:srgbClr val="${MARK}(\\d\\d)"/></a:solidFill><a:ln[^>]*>.*?</a:ln>`,
  'g',
)

/**
 * word/charts/chart*.xml as docx writes it → with our fills and outlines, Chinese faces and language, and colours of
 * its own, since the document has no theme that they could come from.
 */
export function chartPart(xml: string): string {
  return xml
    .replace(MARKED, (_, index: string) => fillXml(FILLS[Number(index)]) + OUTLINE)
    .replace(/<a:schemeClr val="tx1">.*?<\/a:schemeClr>/g, colour('#d4d8dd'))
    .replaceAll('"+mn-ea"', `"${SONGTI}"`)
    .replaceAll('lang="en-US"', 'lang="zh-CN"')
    .replace('<c:lang val="en-US"/>', '<c:lang val="zh-CN"/>')
    .replace(/<c:catAx>.*?<\/c:catAx>/, everyCategory)
    .replace(/<c:(doughnut|pie)Chart>.*<\/c:\1Chart>/, onWhite)
}

/** All categories are named, below the lowest value: Word leaves names out and runs them through negative bars. */
function everyCategory(xml: string): string {
  return xml
    .replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>')
    .replace('<c:noMultiLvlLbl', '<c:tickLblSkip val="1"/><c:noMultiLvlLbl')
}

/** Labels that stand on a slice do so on white, or they could not be read. */
function onWhite(xml: string): string {
  return xml.replace(
    /(<c:numFmt [^>]*\/><c:spPr>)<a:noFill\/>/g,
    `$1<a:solidFill>${colour('#ffffff')}</a:solidFill>`,
  )
}

const OUTLINE = `<a:ln w="7620"><a:solidFill>${colour(INK)}</a:solidFill></a:ln>`

function fillXml(fill: Fill | undefined): string {
  if (!fill) throw new Error('a fill that the list lacks')
  const { colour: ground, hatch } = fill
  if (!hatch) return `<a:solidFill>${colour(ground)}</a:solidFill>`
  const [front, back] = [colour(hatch.colour), colour(ground)]
  return `<a:pattFill prst="${preset(hatch)}"><a:fgClr>${front}</a:fgClr><a:bgClr>${back}</a:bgClr></a:pattFill>`
}

/** ECMA-376 20.1.10.50 */
function preset({ angles }: Hatch): string {
  if (angles.length > 1) return 'openDmnd'
  if (angles[0] === 0) return 'horz'
  return (angles[0] ?? 0) < 0 ? 'wdUpDiag' : 'wdDnDiag'
}

function colour(value: string): string {
  return `<a:srgbClr val="${value.slice(1).toUpperCase()}"/>`
}

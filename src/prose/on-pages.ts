import type { FigureMention, FigureStatement } from './figure-statement.ts'
import type { ProseNumber } from './numbers.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'

/** 门户网站更新信息1120条……主动公开政府信息643条: more than all that was disclosed is what stands on the pages. */
export function retractPosts(mention: FigureMention, { value }: ProseNumber, told: ToldSoFar): void {
  if (!DISCLOSED.test(told.text(mention))) return
  for (const post of ofParagraph(told).filter((each) => isPost(each, told) && each.number.value.gt(value)))
    told.retract(post)
}

/** Whether a number counts what stands on the pages, being more than all that was disclosed. */
export function isOfPages(mention: FigureMention, { value }: ProseNumber, told: ToldSoFar): boolean {
  return (
    isPost(mention, told) &&
    ofParagraph(told).some((each) => DISCLOSED.test(told.text(each)) && value.gt(each.number.value))
  )
}

/** What the paragraph told last. */
function ofParagraph({ statements, prose, sentence }: ToldSoFar): readonly FigureStatement[] {
  return statements.slice(-FEW).filter(({ end }) => !prose.slice(end, sentence.start).includes('\n'))
}

function isPost({ start, end }: FigureMention, { prose }: ToldSoFar): boolean {
  return PUT_ON_PAGES.test(prose.slice(start, end))
}

const DISCLOSED = /主动公开[^，。；]{0,4}政府信息|^公开政府信息/
const PUT_ON_PAGES = /网站?[^，。；\d]{0,4}(?:更新|发布)[^，。；\d]{0,4}信息/

import { LIST } from './clauses.ts'
import type { Sentence } from './sentences.ts'

/** Who decides on reviews is another than who is reviewed; what is done about shortcomings is no count of the year. */
const OTHER_ROLE =
  /(?<!被[^，。；]{0,6})复议(?:申请|案件)?[\d,]+[件宗起][，、](?:依法|经审查)?(?:已|共|予以)?(?:受理|立案|(?<!(?:引[发起]|提起|产生|发生|信息公开)[^，。；]{0,8}复议[^，。；]*[，、][^，。；\d]*)审结)[\d,]|作为(?:行政)?复议机关|(?<!机关|政府|厅|部)作出(?:行政)?复议决定\d|针对[^，。；]{0,24}(?:问题|不足|短板)[，,](?![^。；]{0,30}(?:回应|新闻发布会|访谈|解读))|代理?(?:区|县|市|省|州)?(?:人民)?政府(?:起草|拟[订定]|草拟)|代理(?:区|县|市|省)?政府(?!信息)|代[省市区县](?:人民)?政府办理/

/** 作为复议机关办理36件；作为被申请人，被申请复议4件. */
const OWN_ROLE = /作为被(?:申请人|告)/

/** 已受理的案件中，维持13件: of those that the sentence before tells of. */
const OF_THOSE_CASES = /^\s*(?:在?(?:已?受理|已?审结|办结)的|上述|这些)/

/** In which role an office is being told of: its own, or that of who decides on others. */
export class RoleTold {
  /** From where the sentence speaks of the other. */
  #from = Number.POSITIVE_INFINITY

  begin({ start, isFirst }: Sentence, text: string): void {
    const goesOn = !isFirst && this.#from < Number.POSITIVE_INFINITY && OF_THOSE_CASES.test(text)
    const at = goesOn ? 0 : text.search(OTHER_ROLE)
    this.#from = at < 0 ? Number.POSITIVE_INFINITY : start + at
  }

  isOther(at: number, prose: string): boolean {
    return at > this.#from && !OWN_ROLE.test(prose.slice(Math.max(this.#from, at - LIST), at))
  }
}

import type { Surroundings } from './surroundings.ts'

/** 以我局为被告的行政诉讼案件17件，其中工伤认定12件. */
const CASES = /(?:诉讼|复议|应诉)(?:案件)?[共为有]*$/
const OURS = /信息公开/
const ABOUT_OTHERS =
  /^(?:、[^，。；\d]{2,14}\d+[件起宗])?，其中(?:(?:涉及|不服)?[^，。；\d信息公]{2,12}(?:类|认定|稽核|处罚|许可|征收|补偿|强制|裁决|决定|结果)(?:分别为)?\d+件|[^，。；\d]{0,10}(?:政府信息|信息|政务)公开)|^，除(?:政府)?信息公开/

/** 行政复议案件8件，事由均为行政处罚: not about disclosure. */
const ABOUT_DEEDS = /^，(?:事由|内容|案由)(?:均|主要|全部)?(?:为|是|涉及)?行政(?:处罚|许可|强制|征收|裁决)/

/** 从领域看，涉及行政处罚418件: cases about them. */
const CASES_ABOUT = /涉及行政(?:处罚|许可|强制|征收)$/

/** 因房屋征收被申请行政复议19件，维持15件: cases of other causes, and what became of them. */
export const OF_OTHER_CAUSES =
  /因(?![^，。；]*(?:公开|答复|申请(?!(?:行政)?复议)))[^，。；\d]{2,24}(?:被申请|被提起|引发|引起|产生)的?(?:行政)?(?:复议|诉讼)(?:(?!公开)[^。])*$|(?:认定|许可|处罚|登记|仲裁)(?:决定)?(?:(?:受理申请)?\d+件，)?引发行政复议(?:(?!公开)[^。])*$|(?:处罚|许可|强制|征收|认定|拆[除迁]|登记|裁决)(?:决定|行为|等)*被(?:申请|提起)(?:行政)?(?:复议|诉讼)(?:(?!公开)[^。])*$|行政相对人(?:申请|提起)(?:(?!公开)[^。])*$|仲裁(?:(?!公开)[^。；])*诉讼$/

/** 因房屋征收等其他事项，我局被申请行政复议5件; 治安等其他执法行为引起的复议、诉讼另行统计，全年复议63件. */
const FOR_OTHER_DEEDS =
  /(?:因|由于)(?!(?:(?!其他)[^。])*(?:公开|答复))(?:(?!其他)[^。；\d]){2,30}其他(?:事项|原因|(?:行政|执法)+行为)[^。；]*(?:复议|诉讼)(?:(?!公开)[^。])*$|其他(?:行政|执法)+(?:行为|事项)(?:引起|引发|产生|提起)的(?:(?!公开)[^。])*$/

/** 行政复议15件、行政诉讼22件，系房屋登记、拆迁裁决等案件. */
const ARE_OTHERS =
  /^(?:、[^，。；\d]{2,14}\d+[件起宗])?，(?:均?系|(?:大多|多数|主要|[均都多])(?:为|是|系|涉及)|涉及)(?!因)(?![^，。；]*(?:公开|复议|申请人|一审|维持|诉|终止|驳回|撤|胜|败|纠|结案|不服))[^。；]{4,}/

/** 司法局办理行政复议案件418件; 不服公安行政处罚提起的行政复议271件，行政诉讼96件. */
const DECIDED_ON =
  /(?:司法[局厅]|法制(?:办|机构|局)|复议(?:机构|局))(?:(?!被|公开|[我本]局)[^。])*(?:办理|受理|收到|审理)(?:(?!公开)[^，。；\d])*复议(?:申请|案件)?[共为]?$/
const AGAINST_OTHERS =
  /不服(?!提起|申请|而提|[^，。；]*(?:公开|答复|告知))[^，。；\d]{2,20}(?:(?:提起|申请)的?|的)(?:行政)?(?:复议|诉讼)(?:(?!公开)[^。])*$/

/** 同期全局办理的行政复议、应诉案件总数为284起. */
const ALL_CASES = /(?:同期|全部)(?:(?!公开)[^，。；\d]){0,12}(?:复议|应诉|诉讼)[^，。；\d]*$/

/** 税务行政复议案件3件，其中征税行为类2件；征税行为类案件1件维持. */
const OTHER_CLASS = /(?:^|[，；])(?:(?!公开)[^，。；\d]){2,8}(?<!各)类案件[^。；]*$/

/** 土地权属处理方面的行政复议案件2件，维持1件，与政府信息公开无关. */
const NOT_OURS = /^[^。]*与(?:政府)?信息公开(?:工作|申请)?无关/
const OF_CASES = /复议|诉讼/

/** 1件因婚姻登记引起的行政诉讼. */
const FOR_OTHERS =
  /^因(?![^，。；]*(?:公开|答复|申请))[^，。；\d]{2,24}(?:引起|引发|提起|产生|被申请|被提起)的?(?:行政)?(?:复议|诉讼)/

/** 县政府共受理各类行政复议案件27件，其中涉及政府信息公开的1件: as who decides on them. */
const DECIDED_BY_GOVERNMENT =
  /[省市县区州旗](?:人民)?政府(?:全年|本级|共|依法)*受理(?:各类)?行政复议(?:申请|案件)*\d+[件宗起][^。]*$/

/** 复议机关对我厅答复作出决定的20件. */
const REVIEWED = /复议机关[^，。；\d]*作出(?:复议)?决定的?$/

/** 与信息公开无关的征收类复议31件. */
const OF_NOTHING_OURS = /与(?:政府)?信息公开无关的(?:(?!信息公开)[^。；])*$/

const SAID = [REVIEWED, CASES_ABOUT, ALL_CASES]
/** 除政府信息公开案件外，还有被申请行政复议案件2件. */
const BESIDE_OURS = /除(?:政府)?信息公开[^，。；\d]{0,6}外(?:(?!信息公开)[^。])*$/

const NEAR = [
  OF_NOTHING_OURS,
  BESIDE_OURS,
  OF_OTHER_CAUSES,
  FOR_OTHER_DEEDS,
  DECIDED_ON,
  DECIDED_BY_GOVERNMENT,
  AGAINST_OTHERS,
  OTHER_CLASS,
]

/** Whether a number counts reviews and lawsuits that are not about disclosure, or what became of them. */
export function isOfOtherCases({ said, near, after }: Surroundings): boolean {
  return (
    SAID.some((words) => words.test(said)) ||
    NEAR.some((words) => words.test(near)) ||
    ABOUT_DEEDS.test(after) ||
    FOR_OTHERS.test(after) ||
    (NOT_OURS.test(after) && OF_CASES.test(near)) ||
    (CASES.test(said) && !OURS.test(near) && ARE_OTHERS.test(after)) ||
    (CASES.test(said) && !OURS.test(said) && ABOUT_OTHERS.test(after))
  )
}

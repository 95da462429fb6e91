import { isByDays } from './by-days.ts'
import { isOfOnePart } from './of-one-part.ts'
import { isOfOtherCases } from './of-other-cases.ts'
import { isOfOtherWork } from './of-other-work.ts'
import type { Surroundings } from './surroundings.ts'

/** 信息521条，被采用318条; 信访举报43件次，均按信访程序转办. */
const SENT_ON = /^，(?:被采用|其中被[^，。；\d]{0,8}采用|均按信访)/

/** 接待群众咨询318人次，其中现场咨询190人次: of every way. */
const CONSULTED = /咨询$/
const BY_WAYS = /^，(?:其中|包括)[^，。；\d]{0,4}(?:现场|当面|来访|来人|窗口|电话|网上)/

/** 主要通过四条途径. */
const NOT_INFORMATION = /^(?:途径|渠道|措施)/

/** 发布信息1320条，其中属于主动公开范围的政府信息214条. */
const INFORMATION = /信息$/
const POSTED = /(?:发布|更新|网站公开)(?:各类)?信息$/
const OF_ALL_POSTED = /^，(?:其中(?:[^，。；\d]{0,24}(?:属于|应当?))(?:主动)?公开)/
/** 网站发布各类信息1.1万条，访问量420万人次. */
const POSTED_OF_ALL_KINDS = /(?:发布各类|更新(?:各类)?)(?:信息|稿件)$/
const VISITED =
  /^，(?:网站|[年总]|累计|[日月]均)*(?:访问|点击|浏览)|^[（，](?:含|其中)[^，。；\d]{2,8}(?:动态|要闻|新闻|图片|稿件)/
const OF_POSTED = /^，其中主动公开/

/** 工作开展类信息31条. */
const ONE_CLASS = /(?:工作|业务|动态)[^，。；、\d]{0,4}类(?:的|政府|政务)?信息(?:数量?|总数|共|计|为|的)*$/

/** 规范性文件信息3条，占6%: among all that was disclosed. */
const DOCUMENTS = /规范性文件类?信息数?$/
const SHARE = /^，?占(?:[^，。；\d]{0,8})[\d.]+%/

/** 涉及土地征收的申请214件，占总数的55.4%: a part of all. */
const ABOUT_SOMETHING =
  /(?:涉及|关于)[^，。；\d]{2,20}的(?:政府信息公开|信息公开)?申请$|申请公开(?!平台|系统)[^，。；\d]{2,14}$/

/** 机构概况类9条，规范性文件类2条，公共服务类37条: how information is classed. */
const CLASS = /(?:规范性文件|服务|许可|处罚|收费)类(?:信息)?$/
const OF_INFORMATION = /(?:公开|发布)[^，。；]{0,10}信息|公开申请/
const CLASS_BEFORE = /类(?:信息)?\d+[条件](?:（[^（）]*）|，占[\d.]+%)?[，、；][^，、；。\d]{2,10}$/
const CLASS_BEHIND = /^(?:（[^（）]*）|，占[\d.]+%)?[，、；][^，、；。\d]{2,10}类(?:信息)?\d+[条件]/

/** What hospitals and schools disclose: 公共企事业单位公开信息3126条. */
const OTHER_BODIES = /公共企事业单位(?:公开|受理|收到|发布|办理)[^。；]*$/

/** 每百件申请引发复议6件、诉讼4件. */
const FOR_EACH = /每[百千万\d]+件[^。；]*$|人均(?:办理|受理|收到)[^，。；]*$/

/** 没有出现一起复议和诉讼案件. */
const NONE = /(?:没有|未|无)(?:出现|发生|收到|产生)?过?$/

/** 引导当事人申请行政复议2件. */
const LED = /(?:引导|协助)[^，。；\d]{0,8}申请行政复议$/

/** 能够独立办理依申请公开的只有31个. */
/** 拟公开信息264件，13件转为依申请公开. */
const MADE_ANOTHER = /^转为依申请公开/

/** 政务公开培训2期、保密培训1期: courses of two kinds. */
const COURSE = /培训班?$/
const ANOTHER_COURSE = /^[，、][^，。；\d]{2,8}培训班?\d+[期次场]/

/** 作出准予行政许可决定95件，不予许可5件. */
const PERMIT = /许可(?:的)?(?:决定)?$/
const NO_PERMIT = /^[，、](?:作出)?不予(?:行政)?许可/

/** 其余2件因临近年末收到. */
const AT_YEARS_END = /^因?[^，。；\d]{0,8}(?:年末|年底|12月[^，。；]{0,6})[^，。；\d]{0,2}(?:收到|提出)/

/** 拟公开信息540条，7条因涉及个人隐私未予公开. */
const NOT_PUT_ON = /^因?(?:属于?|涉及?)[^，。；]*未予(?:公开|发布)/
const LINE = /^条$/

/** 其余31件分别属于内部事务信息、国家秘密. */
const OF_SEVERAL = /^分别(?:属于?|为|系|因|按)[^。；]*[，、]/

/** 有5件处罚决定的公示超过7个工作日. */
const FAULTY =
  /^[^，。；\d]{2,12}的(?:公示|公开|答复|告知|办理)[^，。；\d]{0,4}(?:超过|超期|逾期|未|不|滞后|遗漏|错误)/

/** 行政处罚46项、行政强制4项，与上年保持一致: items of lists. */
const ITEM = /^项$/
const DEED = /行政(?:许可|处罚|强制)$/
const AS_BEFORE = /^(?:、[^，。；\d]{2,10}\d+项)*，[均都]?与上年/

/** 收费通知2份，其中1件申请提供信息78页. */
const OF_PAGES = /^(?:申请)?提供(?:政府)?信息\d+页/

/** 法院受理2件: cases, but which? */
const BY_COURT = /法院(?:共|已)?受理$/

const ABLE = /(?:能够?|可以)[^，。；\d]{0,4}(?:办理|受理|答复|申请)[^，。；\d]*$/

/** 对36件行政规范性文件开展后评估，继续执行29件. */
const LOOKED_AT = /规范性文件(?:开展|进行)(?:后)?评估[^。；]*$/

/** 信息处理费收取情况为：收取1件: of those that paid. */
const PAID = /处理费[^。；]*(?:收取|金额)$/

/** 公开10项民生实事信息25条: what the other number is about. */
const OF_ITEMS = /^(?![和与及])[^，。；、：（,:(\d]{2,10}(?:信息|内容)\d+[条件次篇]/

/** 3条与我局实际工作相关. */
const RELATED = /^与[^，。；\d]{2,16}(?:相关|有关|无关)|^，?[均都]与(?:政府)?信息公开无关/

/** 提出10件以上申请的有3人. */
const AT_LEAST = /^以上/

/** 1件申请于2024年12月28日收到; 1件由自然人于9月提出: one told of for itself. */
const ON_A_DAY =
  /^[^。；，]{0,10}于(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|份|[上中下]旬|初|底)?(?:收到|提[出交]|申请)/

/** 在9个办税服务厅设置查阅点. */
const AT = /在(?:[^，。；\d]*[、和及与])?$/
const PLACES = /^[^，。；、\d]{2,12}(?:设置|设立|设有|建立|开设|建成)/

/** 准予许可决定36件、不予许可决定2件: the form counts both together. */
const REFUSED_TOO = /^、不予(?:行政)?许可/

/** 被纠正的6件案件: of reviews and lawsuits together. */
const OF_CASES = /的$/
const CASES_OF_ALL_KINDS = /^案件中/

/** 民生实事10项，1项跨年度实施. */
const CARRIED_OUT = /^(?:跨年度?|分年|结转(?:下年|至\d{4}年))实施/

/** 1件因内容不明确，通知申请人补正后予以办理. */
const PUT_RIGHT = /^因?[^，。；\d]{0,6}内容不明确，[^，。；\d]{0,10}补正后(?!仍|逾期)/

/** 2件复议案件、1件诉讼案件被纠正: of both those that were. */
const BECAME_OF_BOTH =
  /^(?:行政)?(?:复议|诉讼)(?:案件?)?[、和]\d+件(?:行政)?(?:复议|诉讼)(?:案件?)?[^，。；\d]{0,6}(?:纠正|纠错|维持|撤销|败诉)/

const AND_OF_OTHERS = /\d件(?:行政)?(?:复议|诉讼)(?:案件?)?[、和]$/
const BECAME = /^(?:行政)?(?:复议|诉讼)(?:案件?)?[^，。；\d]{0,6}(?:纠正|纠错|维持|撤销|败诉)/

/** 17件由法制科牵头办理: by one section. */
const BY_SECTION = /^由[^，。；\d]{2,10}(?:科|处|股|室)(?:牵头)?(?:办理|答复|承办)/

/** 2件答复在行政复议中被纠正: answers. */
const ANSWERS = /^[^，。；\d]{0,6}在(?:行政)?(?:复议|诉讼)中被/

/** 其他情形55件，占17%: whatever was not told before. */
const REST = /其他情形$/
const SHARE_OF_REST = /^，占[\d.]+%/
const REVIEWS = /复议|诉讼/

/** 县政府公布规范性文件14件，各乡镇公布9件，全县共23件. */
const BESIDE_OTHERS =
  /^，各[^，。；\d]{2,16}(?:公布|制发|发布|印发)\d+件|^、[^，。；、\d]{1,12}(?:[局镇乡委办]|街道|本级)\d+件/

/** 所属医院收到的申请6件未计入; 行政诉讼另有9件，均不计入本报告统计表. */
const NOT_COUNTED = /^(?:申请)?(?:，[均都也]?(?=.{2,4}(?:[本上]|统计)))?[不未](?:计入|纳入|列入|包括)/

/** 纠错率由33%降为0. */
const RATE = /率(?:由|从|为|达)[^，。；]*$/

/** 理由分别为第三方权益、过程性信息各1件. */
const OF_EACH =
  /[、和]其[他它]组织(?:合计|共计|共)$|^(?!.*(?:复议|诉讼|规章|文件|许可|处罚|强制))[^，。；]*[、和][^，。；\d]*各$/

/** 向省厅申请复议的4件、向省政府申请复议的1件. */
const ALSO_TO = /^、向[^，。；\d]{2,12}申请/
const TO_ANOTHER = /、向[^，。；\d]*$/
const TO_ONE = /(?:^|、|，)向[^，。；\d]{2,12}申请(?:行政)?复议的?$/

/** 县信息公开办接收申请37件，转交有关单位办理29件; 厅属单位另收到37件，由其自行报告. */
const HANDED_ON = /^，(?:其中)?(?:转[交送办]|由其自行|由各(?:单位|部门|镇|乡))/

/** 对27件申请收费1146元. */
const PAYING = /^(?:政府信息公开)?申请共?收(?:取|费)/

/** 一件申请的办理。 is a heading. */
const HEADING = /^(?:政府)?(?:信息公开)?申请的(?:办理|处理|答复)(?:经过|过程|情况)?(?:[。，\n]|$)/

/** 网站通过7大板块、39个子栏目: what it is made of. */
const SECTIONS = /^大?(?:板块|版块|模块|频道|子栏目)/

/** 占被申请复议总量63件的42.9%: what shares are of. */
const BASE = /^的[\d.]+%/
const SHARE_OF = /占[^，。；\d]*(?:被申请|全部|各类)[^，。；\d]*$/

/** 上年结转6件，全年在办总量153件: of both, whatever the form calls it. */
const ALL_IN_HAND = /[在待]办(?:件|申请)?总?量[为共计达]*$/

/** 2017年结转的4件，与当年收到的合计166件: of both. */
const WITH_THOSE_RECEIVED = /[与和同加][^，。；\d]{0,8}(?:收到|新收)[^，。；\d]{0,6}(?:[合共总]计|相加)$/

/** 年初有效5件: not at the end. */
const AT_YEARS_BEGINNING = /年初(?:有效?|现行|存|共|保留)[^，。；\d]{0,14}$/

/** 以一起公益组织申请为例. */
const AS_EXAMPLE = /^[^，。；\d]{0,20}为例/

const SAID = [
  WITH_THOSE_RECEIVED,
  AT_YEARS_BEGINNING,
  ALL_IN_HAND,
  BY_COURT,
  RATE,
  OF_EACH,
  LED,
  ABLE,
  NONE,
  ONE_CLASS,
]
const BEFORE = [OTHER_BODIES, FOR_EACH, LOOKED_AT, PAID]
const BEHIND = [
  PAYING,
  AS_EXAMPLE,
  HEADING,
  SECTIONS,
  MADE_ANOTHER,
  AT_YEARS_END,
  OF_SEVERAL,
  FAULTY,
  OF_PAGES,
  HANDED_ON,
  NOT_COUNTED,
  RELATED,
  AT_LEAST,
  ON_A_DAY,
  REFUSED_TOO,
  OF_ITEMS,
  NOT_INFORMATION,
  SENT_ON,
  CARRIED_OUT,
  PUT_RIGHT,
  BECAME_OF_BOTH,
  ANSWERS,
  BY_SECTION,
  BESIDE_OTHERS,
]

/** Whether a number counts but some of what the form counts, or what others do. */
export function isOfSomeOnly(about: Surroundings): boolean {
  const { said, near, after, unit } = about
  return (
    isByDays(about) ||
    isOfOnePart(about) ||
    isOfOtherWork(about) ||
    isOfOtherCases(about) ||
    SAID.some((words) => words.test(said)) ||
    BEFORE.some((words) => words.test(near)) ||
    BEHIND.some((words) => words.test(after)) ||
    ((DOCUMENTS.test(said) || ABOUT_SOMETHING.test(said)) && SHARE.test(after)) ||
    (CLASS.test(said) &&
      OF_INFORMATION.test(near) &&
      (CLASS_BEFORE.test(near) || CLASS_BEHIND.test(after))) ||
    (INFORMATION.test(said) && OF_ALL_POSTED.test(after)) ||
    (POSTED.test(said) && OF_POSTED.test(after)) ||
    (POSTED_OF_ALL_KINDS.test(said) && VISITED.test(after)) ||
    (CONSULTED.test(said) && BY_WAYS.test(after)) ||
    (REST.test(said) && SHARE_OF_REST.test(after) && !REVIEWS.test(near)) ||
    (OF_CASES.test(said) && CASES_OF_ALL_KINDS.test(after)) ||
    (AT.test(said) && PLACES.test(after)) ||
    (SHARE_OF.test(said) && BASE.test(after)) ||
    (LINE.test(unit) && NOT_PUT_ON.test(after)) ||
    (COURSE.test(said) && ANOTHER_COURSE.test(after)) ||
    (PERMIT.test(said) && NO_PERMIT.test(after)) ||
    (DEED.test(said) && ITEM.test(unit) && AS_BEFORE.test(after)) ||
    (AND_OF_OTHERS.test(near) && BECAME.test(after)) ||
    (TO_ONE.test(said) && (ALSO_TO.test(after) || TO_ANOTHER.test(near)))
  )
}

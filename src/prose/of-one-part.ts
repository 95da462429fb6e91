/** What stands about a number, no further before it than a list goes. */
interface Surroundings {
  /** The words before it in its clause. */
  readonly said: string
  /** Its sentence up to it. */
  readonly near: string
  readonly after: string
  readonly unit: string
}

/** 各部门、各单位指定1名信息员. */
const ONE_EACH =
  /(?:社区|村|科室|部门|单位)各有$|各(?:部门|单位|科室|股室|处室|镇街?|乡镇|街道|社区|村|中队|站所|学校)[^，。；\d]{0,8}(?:指定|明确|确定|安排|落实|配备|选派|设)了?(?:至少)?$/

/** 9个社区各明确1名信息员. */
const EACH_ONE = /\d[个家][^，。；\d]{1,8}各(?:指定|明确|确定|安排|落实|配备|选派)了?$/

/** 申请多集中在征地补偿领域，共15件; 内容主要涉及动拆迁，共66件. */
const MOST_OF_ALL = /(?:集中[在于]|主要涉及)[^，。；\d]{2,30}，共[有计]?$/

/** 网上申请5件、书面申请4件: by one way of two. */
const ON_PAPER = /(?:网上|网络|线上|邮箱|邮件)申请\d+件[、，]书面申请$/

/** 各村明确1名信息员，共计13名. */
const EACH_IN_ALL =
  /各(?:部门|单位|科室|镇街?|乡镇|街道|社区|村)[^，。；\d]{0,12}\d[名人][^，。；\d]{0,10}，共计?$/

/** 13名信息员中年内更换4名. */
const OF_STAFF_WHO_LEFT = /^(?:信息员|联络员|人员)中[^，。；\d]{0,6}(?:更换|调整|轮岗|轮换|流失)/

/** 其中一名申请人全年提出申请21件，主动撤回9件. */
const ONE_APPLICANT =
  /\d[名位]申请人[^，。；\d]{0,8}申请$|(?:[一1两]名|某位?|个别|前[一二三五十\d]+[位名])的?申请人[^。；]*$/

/** 自然人提出的申请中，予以公开3件: of one kind of those who apply. */
const ONE_APPLYING = /(?:自然人|企业|公民|个人|法人)[^，。；]{0,4}提[出交]的申请中[，,][^。；]*$/

/** 19件征地拆迁类申请中，予以公开8件. */
const OF_ONE_MATTER = /\d件[^，。；\d]{2,12}类(?:政府信息公开)?申请中[^。；]*$/

/** 涉企登记档案类申请26件，其中告知查询途径19件; 申请公开职称评审信息的4件中，2件予以公开. */
const ONE_MATTER =
  /\p{Script=Han}{2,12}(?<!各)类申请\d+件，其中[^。；]*$|申请(?:公开)?(?!公开|的)[^，。；\d]{2,20}的\d+件中[，,][^。；]*$/u

/** 收到涉及违法建设的申请14件，其中予以公开3件. */
const ONE_KIND = /(?:涉及|关于)[^，。；\d]{2,20}的(?:政府信息公开|信息公开)?申请\d+件，其中[^。；]*$/

/** 仅王家湾片区征收就有申请14件. */
const ONE_PLACE = /仅[^，。；\d]{2,16}就有?[^，。；\d]{0,8}$/

/** 各镇街收到的17件申请中. */
const BELOW =
  /^[，、]?(?:全[区县市])?各(?:镇街|街镇|乡镇|街道|部门|单位|支队|分局)(?:共|新)?(?:收到|受理|接到)的$/

/** 交警大队承办的申请7件，其中予以公开2件; 开发区分局办理的申请最多，达42件. */
const ONE_UNIT =
  /(?:分局|大队|支队|中队|派出所)(?:承办|办理|受理|收到)的申请[^。；]*$|(?:局|大队|街道|镇|乡)次之，[^。；]*$/

/** 12月份收到的3件, 其中7月份1件. */
const ONE_MONTH = /\d{1,2}月份?(?:共?(?:收到|受理|办理|新收)的?(?:申请)?)?$/
const OF_A_MONTH = /[^年至到]\d{1,2}月份收到的\d+件中[，,][^。；]*$/

/** 上半年收到6件，下半年收到4件，其中. */
const HALF = /[上下]半年(?![^。]*全年)[^。]*$/

/** 市政府复议的9件中维持6件. */
const ONE_REVIEWER = /(?:政府|厅|局|委|署)复议的(?:\d+件中[^。；]*)?$/

/** 向生态环境部、省政府申请复议的分别为2件、5件. */
const BY_WHERE = /向[^，。；\d]{1,12}[、和][^，。；\d]{1,12}申请(?:行政)?复议的?分别[为是]?(?:\d+件[、和])*$/

/** 发出收费通知3件（其中1件申请人撤回申请）. */
const THAT_PAY = /(?:收费通知|处理费)[^。；]*其中$/

/** 平台受理案件7.3万件，结案7.2万件. */
const CASES = /受理案件[\d.]+万?件，已?(?:结案|办结|处置)$/

/** 征求第三方意见11件，第三方不同意公开的7件中，3件不予公开. */
const THAT_WERE_ASKED =
  /征求第三方意见\d*件?，?第三方[^。；]*$|第三方[^，。；\d]{0,8}(?:回函|意见)\d+[份件][^。；]*$/

/** 上年遗留的3件诉讼案件. */
const LEFT_OVER = /遗留的$/
const LAWSUIT = /^[^，。；\d]{0,4}(?:诉讼|复议)/

/** 全省系统作出行政处罚10.8万件，其中省局本级作出37件. */
const WHOLE_TRADE = /系统|各级[^，。；\d]{2,6}部门/
const OF_OURS = /^，(?:其中)?[省市][局厅](?:本级|机关)?(?:共|全年)*(?:作出|占|收到|办理|主动公开)/

/** 抽检6份答复书. */
const SAMPLE = /抽[检查][了取]?$|监测[^，。；]*舆情$/

/** 3件规范性文件只有2件配发解读. */
const NO_MORE_THAN = /只有$/

/** 新公开规范性文件164件，其中以市政府名义印发的27件. */
const IN_ONE_NAME = /以[^，。；\d]{2,24}名义(?:印发|制发|发布|出台)的(?:有)?$/

/** 提请市政府出台规章1件. */
const BY_OTHERS =
  /(?:提请|报请)[^，。；\d]{2,16}(?:出台|制定|印发)[^，。；]*$|指导[全各][^，。；\d]{2,12}(?:收到|受理|办理)[^，。；]*(?:件，其中[^。；]*)?$/

/** 其中市政府及市政府办公室制发规范性文件13件、县（市、区）政府制发25件. */
const ONE_MAKER =
  /其中[^，。；]{0,4}[省市区县]政府(?:及[^，。；\d]{0,10})?(?:办公[室厅])?制发[^。；]*$|规范性文件\d+件，其中[^，。；\d]{0,4}(?:[省市区县]政府|[^，。；\d]{0,6}部门)[^。；]*$/

/** 起草省政府规章1件, 修订完善规章14件. */
const NOT_MADE =
  /起草的?(?:[省市区县]?(?:人民)?政府)?(?:规章|规范性文件)$|(?<!制定)(?:修订|修改|修正)(?:完善)?(?:政府|行政)?(?:规章|规范性文件)$/

/** 排查涉及个人隐私信息36条. */
const LOOKED_FOR = /(?:排查|脱敏|整改|下架)[^。；]*隐私(?:信息|内容)?的?$/

/** 举办行政执法培训5期，参训430人次. */
const TRAINED_FOR_OTHERS =
  /(?:执法|公文处理|公文|保密|安全生产|普查|消防|技能|写作|法律)培训班?\d+[期场次]，?(?:参训|培训|受训|参加)?(?:人员)?$/

/** 审核拟发信息291条，不宜公开0条; 对518份文件开展公开前审查，认定可以公开的203份. */
const DRAFTS =
  /拟发信息[^。；]*$|拟(?:公开|发布)的[^。；]*审查[^。；]*$|(?:保密|公开前|发布前)审查[^。；]*(?:认定|确定|提出|建议)[^，。；\d]*$/

/** 梳理行政许可6项、行政强制3项，其他对外管理服务事项40项: items of lists, not decisions. */
const ITEM = /^项$/
const OF_LISTS = /(?:梳理[^。；\d]{0,8}行政许可(?:事项)?|公开行政许可事项)\d+项[^。]*$/

const SAID = [ONE_EACH, IN_ONE_NAME, BELOW, ONE_MONTH, SAMPLE, NO_MORE_THAN, NOT_MADE]
const NEAR = [
  EACH_ONE,
  EACH_IN_ALL,
  ON_PAPER,
  MOST_OF_ALL,
  ONE_APPLICANT,
  ONE_APPLYING,
  OF_ONE_MATTER,
  ONE_MATTER,
  ONE_KIND,
  ONE_PLACE,
  ONE_UNIT,
  OF_A_MONTH,
  HALF,
  ONE_REVIEWER,
  BY_WHERE,
  THAT_PAY,
  THAT_WERE_ASKED,
  BY_OTHERS,
  ONE_MAKER,
  DRAFTS,
  LOOKED_FOR,
  TRAINED_FOR_OTHERS,
  CASES,
]

/** Whether a number counts what is of one kind, unit, month or stage only. */
export function isOfOnePart({ said, near, after, unit }: Surroundings): boolean {
  return (
    SAID.some((words) => words.test(said)) ||
    NEAR.some((words) => words.test(near)) ||
    OF_STAFF_WHO_LEFT.test(after) ||
    (ITEM.test(unit) && OF_LISTS.test(near)) ||
    (LEFT_OVER.test(said) && LAWSUIT.test(after)) ||
    (WHOLE_TRADE.test(said) && OF_OURS.test(after))
  )
}

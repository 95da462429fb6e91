import type { Surroundings } from './surroundings.ts'

/** “精准扶贫”专栏发布信息95条, 繁体版更新信息1320条. */
const ONE_PAGE =
  /“(?!政府信息公开|信息公开)[^“”]{2,20}”专栏[^，。；\d]{0,4}(?:发布|更新)信息$|(?:繁体|英文|手机|外文|移动)版?(?:全年)?更新信息$/

/** 政务中心共有工作人员213人. */
const AT_COUNTERS = /(?:政务|服务|便民)中心共?有工作人员$/

/** 网上办事大厅提交网上申请2.94万件. */
const AT_HALLS = /网上办事大厅[^。；]*申请$/

/** 12家单位参照《条例》公开信息1834条. */
const AS_IF = /参照《?条例》?公开信息$/

/** 受理消费者申诉1842件，其中有效申诉396件. */
const OF_CONSUMERS = /(?:消费者申诉|申诉电话)[^。；]*申诉$/

/** 受理各类申请4268件，办结4251件. */
const OF_ALL_KINDS = /各类申请\d+件，已?办结$/

/** 2014年、2015年、2016年分别收到申请16件、22件、31件. */
const YEAR_BY_YEAR = /(?:\d{4}年、){1,4}\d{4}年分别[^。；]*$/

/** 以我局为被告的行政诉讼案件17件，其中工伤认定12件. */
const CASES = /(?:诉讼|复议|应诉)(?:案件)?$/
const OURS = /信息公开/
const ABOUT_OTHERS = /^，其中(?:涉及)?[^，。；\d信息]{2,8}(?:认定|稽核|处罚|许可|征收|补偿|强制|裁决)\d+件/

/** 联系电话：8762310. */
const TELEPHONE = /电话(?:号码)?[：:]\s*$/

/** 召开居民座谈会5场. */
const TALKS = /(?:居民|群众|企业|村民|代表)座谈会$/

/** 选派2人参加市政府办公室组织的培训. */
const SENT = /选派$/

/** 综治办接待群众来访86人次. */
const OF_PETITIONS =
  /(?:综治|信访|司法所|调解|法律援助)[^，。；]{0,12}接待[^，。；\d]*$|累计接待[^，。；\d]*$/

/** 接待群众来访76人次，调解矛盾纠纷112起. */
const VISITS = /接待(?:群众|来访)[^，。；\d]*(?:\d+批次?)?$/
const QUARRELS = /^[，、][^。；]{0,12}(?:调[解处]|化解|排查|来信|信访|交办)/

/** “政务公开日”活动接受群众现场咨询200余人次. */
const ON_ONE_DAY = /(?:活动|公开日|宣传日|开放日)[^。；]*(?:(?:接待|接受)[^，。；\d]*咨询|接待群众)$/

/** 县长信箱收到邮件612件，回复598件. */
const MAILBOX =
  /(?<![公开申请]{2})信箱”?(?![^。；]*(?:申请|咨询))[^，。；]{0,8}(?:收到|受理|接到|办理)[^。；]*$/

/** 12331热线受理投诉举报2268件. */
const BY_HOTLINE =
  /(?:热线|中心|平台|大厅)[^，。；]{0,6}(?:受理|接到|收到|办理)[^，。；\d]{0,4}(?:投诉举报|举报投诉|申诉|投诉|举报)$|\d{5}[^，。；\d]{0,8}热线(?:接听|受理|收到)[^，。；\d]{0,6}$/
const BY_HOTLINE_NUMBER = /(?:受理|接[到听]|收到)\d{5}[^，。；\d]{0,4}(?:投诉|举报)[^，。；\d]{0,2}$/

/** 热线……信息咨询类12467件，投诉举报类3279件. */
const COMPLAINTS = /投诉|举报/
const HOTLINE = /热线[^。]*(?:咨询|求助|建议)[^。]*$/

/** 行政许可事项1项，全年申请量0件, 受理行政许可申请41件，申请人撤回3件: of those who apply for permits. */
const OF_PERMITS =
  /行政许可(?:方面|事项|工作)[，：][^。]*(?:受理申请|申请人?撤回)$|行政许可[^。]*[，；、](?:全年)?(?:申请|受理|办结|办件)量[为共]?$|行政许可申请共?\d[^。；]*[，、](?:申请人)?撤回$/

/** 行政复议案件8件，事由均为行政处罚: not about disclosure. */
const ABOUT_DEEDS = /^，(?:事由|内容|案由)(?:均|主要|全部)?(?:为|是|涉及)?行政(?:处罚|许可|强制|征收|裁决)/

/** 从领域看，涉及行政处罚418件: cases about them. */
const CASES_ABOUT = /涉及行政(?:处罚|许可|强制|征收)$/

const SAID = [AT_COUNTERS, AS_IF, TALKS, SENT, OF_PETITIONS, BY_HOTLINE, CASES_ABOUT]
const NEAR = [
  TELEPHONE,
  ONE_PAGE,
  AT_HALLS,
  OF_CONSUMERS,
  OF_ALL_KINDS,
  YEAR_BY_YEAR,
  BY_HOTLINE_NUMBER,
  ON_ONE_DAY,
  MAILBOX,
  OF_PERMITS,
]

/** Whether a number counts work of other kinds, told in words of the form. */
export function isOfOtherWork({ said, near, after }: Surroundings): boolean {
  return (
    SAID.some((words) => words.test(said)) ||
    NEAR.some((words) => words.test(near)) ||
    ABOUT_DEEDS.test(after) ||
    (VISITS.test(near) && QUARRELS.test(after)) ||
    (COMPLAINTS.test(said) && HOTLINE.test(near)) ||
    (CASES.test(said) && !OURS.test(said) && ABOUT_OTHERS.test(after))
  )
}

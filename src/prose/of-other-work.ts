/** What stands about a number, no further before it than a list goes. */
interface Surroundings {
  /** The words before it in its clause. */
  readonly said: string
  /** Its sentence up to it. */
  readonly near: string
  readonly after: string
}

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

const SAID = [AT_COUNTERS, AS_IF, TALKS, SENT]
const NEAR = [TELEPHONE, ONE_PAGE, AT_HALLS, OF_CONSUMERS, OF_ALL_KINDS, YEAR_BY_YEAR]

/** Whether a number counts work of other kinds, told in words of the form. */
export function isOfOtherWork({ said, near, after }: Surroundings): boolean {
  return (
    SAID.some((words) => words.test(said)) ||
    NEAR.some((words) => words.test(near)) ||
    (CASES.test(said) && !OURS.test(said) && ABOUT_OTHERS.test(after))
  )
}

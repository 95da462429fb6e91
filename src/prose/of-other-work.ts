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
const CASES = /(?:诉讼|复议|应诉)(?:案件)?[共为有]*$/
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
const BY_HOTLINE_NUMBER =
  /(?:受理|接[到听]|收到)\d{5}[^，。；\d]{0,4}(?:投诉|举报)[^，。；\d]{0,2}$|(?<!\d)\d{5}(?!\d)(?:(?!公开)[^，。；\d]){0,12}(?:举报|投诉|申诉)[^，。；\d]{0,2}$/

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

/** 因房屋征收被申请行政复议19件，维持15件: cases of other causes, and what became of them. */
const OF_OTHER_CAUSES =
  /因(?![^，。；]*(?:公开|答复|申请(?!行政)))[^，。；\d]{2,24}(?:被申请|被提起|引发|引起|产生)的?(?:行政)?(?:复议|诉讼)(?:(?!公开)[^。])*$|(?:认定|许可|处罚|登记|仲裁)(?:决定)?(?:受理申请)?\d+件，引发行政复议(?:(?!公开)[^。])*$|行政相对人(?:申请|提起)(?:(?!公开)[^。])*$/

/** 行政复议15件、行政诉讼22件，系房屋登记、拆迁裁决等案件. */
const CASES_OF = /(?:复议|诉讼|应诉)(?:案件)?[共为有]?$/
const ARE_OTHERS =
  /^(?:、行政(?:诉讼|应诉)\d+件)?，(?:均?系|(?:大多|[均都多])(?:为|是))(?!因)(?:(?!公开|[^，。；]*起诉)[^，。；\d]){2,24}(?:案件|争议|纠纷|裁决|类)/

/** 同期全局办理的行政复议、应诉案件总数为284起. */
const ALL_CASES = /(?:同期|全部)(?:(?!公开)[^，。；\d]){0,12}(?:复议|应诉|诉讼)[^，。；\d]*$/

/** 政务服务大厅受理申请44.3万件，办结43.9万件，网上申请18.2万件. */
const AT_HALL =
  /(?:服务|办事|审批)(?:中心|大厅|局|窗口)(?:(?!公开|本中心)[^。])*受理(?:群众|企业|市民|各类|办事)*申请(?:(?!公开)[^。])*$/
/** 工伤认定受理申请2345件. */
const OF_OTHERS_ASKED = /(?:认定|仲裁|鉴定|产权登记|工商登记|许可|审批|备案|救助|低保|补贴)(?:全年|共)*受理申请$/

/** 考试报名期间，解答考生咨询1464人次，其中电话咨询977人次; 阳光计生热线接听1730人次，当面咨询640人次. */
const CONSULTED_ELSE =
  /(?:考试|报名|政策咨询日)(?:(?!公开)[^。])*咨询$|(?<!公开[^，。；]{0,6})热线接听[^，。；]*\d(?:(?!公开)[^。；])*当面咨询$/

/** 收到公众意见3412条，其中现场提交1206条、信函384条. */
const OPINIONS = /(?:意见|建议|留言)\d+条，其中(?:(?!申请|公开)[^。])*$/

/** 县国土局、住建局分别公开信息312条、287条: others, each by itself. */
const EACH_OFFICE = /[局镇乡委][、和][^，。；、\d]{1,10}[局镇乡委]分别(?:公开|发布)[^。]*$/

/** 文广新局网站更新2016条, 公众号推文296篇: what is put on pages. */
const UPDATED = /网站(?:共|全年|累计)*更新$/
const PUSHED = /(?:推送|推文|图文)(?:图文|文章|消息)?$/
const ISSUE = /^[篇期]$/

/** 福彩公益金公示2次，金额2260万元: no price of what was bought. */
const MONEY = /^(?:(?!采购|收费)[^。])*金额$/

const SAID = [AT_COUNTERS, AS_IF, TALKS, SENT, OF_PETITIONS, BY_HOTLINE, CASES_ABOUT, ALL_CASES, OF_OTHERS_ASKED, UPDATED]
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
  OF_OTHER_CAUSES,
  AT_HALL,
  CONSULTED_ELSE,
  OPINIONS,
  EACH_OFFICE,
  MONEY,
]

/** Whether a number counts work of other kinds, told in words of the form. */
export function isOfOtherWork({ said, near, after, unit }: Surroundings): boolean {
  return (
    SAID.some((words) => words.test(said)) ||
    NEAR.some((words) => words.test(near)) ||
    ABOUT_DEEDS.test(after) ||
    (CASES_OF.test(said) && !OURS.test(said) && ARE_OTHERS.test(after)) ||
    (ISSUE.test(unit) && PUSHED.test(said)) ||
    (VISITS.test(near) && QUARRELS.test(after)) ||
    (COMPLAINTS.test(said) && HOTLINE.test(near)) ||
    (CASES.test(said) && !OURS.test(said) && ABOUT_OTHERS.test(after))
  )
}

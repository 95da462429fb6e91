import type { Span } from '../source/span.ts'
import type { Lexicon } from './lexicon.ts'
import type { ProseNumber } from './numbers.ts'
import type { Period } from './periods.ts'
import type { Word } from './word-finder.ts'

/** What prose is made of for a reader of figures. Offsets are into the prose. */
export type Token = Span &
  (
    | { readonly kind: 'number'; readonly number: ProseNumber }
    /** Words of the form. */
    | {
        readonly kind: 'word'
        readonly ids: readonly string[]
        readonly isVerb: boolean
        readonly verbs: readonly string[]
      }
    /** What changes nothing of what is counted. */
    | { readonly kind: 'plain'; readonly numbers?: readonly ProseNumber[] }
    /** 、和及与或. */
    | { readonly kind: 'join' }
    /** ，；： */
    | { readonly kind: 'stop'; readonly isStrong: boolean }
    | { readonly kind: 'time'; readonly period: Period }
    | { readonly kind: 'bracket'; readonly inside: readonly Token[] }
    /** Anything else. */
    | { readonly kind: 'other' }
  )

const JOIN = /以及|[、和及与或]/y
const STOP = /[，；：,;:]/y
const EXAMPLE = /等/
const BY = /通过|利用|借助|依托|运用|采取|以|经/y
/** What a bracket explains is shorter. */
const LONGEST_BRACKET = 200

const CLOSING = new Map([
  ['（', '）'],
  ['(', ')'],
])

/** Words of the form. */
export type WordToken = Extract<Token, { kind: 'word' }>

/** Words that do not change what a number counts. */
const PLAIN =
  /由(?=申请人|当事人)|主动公开\d{4}年度?(?=行政(?:许可|处罚|强制)(?:处理)?决定)|按照(?:相关|有关)?要求|进行(?=书面|了?(?:答复|回复|办理))|(?:按照?|依照|根据)《[^》]{1,24}》(?:的?(?:相关|有关)?(?:规定|要求))?|书面形式|书面(?:或者?|和|、)[^，。；\d]{2,8}(?:形式|方式)的|结转上年(?:度)?后(?=新)|向[^，。；\d]{2,24}(?:提出|提交|递交)的?(?=政府信息|信息公开|公开|申请)|涉及[^，。；\d]{2,30}等(?:多个|各)?(?:领域|方面|内容|类型|事项)的(?=政府信息|信息公开|依申请|申请)|网上申请(?:及|和|与|、)书面(?=申请)|[已业]已?经|人(?=均为|都是|为自然人)|严格|按(?:照)?(?:法定)?时限|部门(?=依申请)|确定(?=继续|现行|保留|有效|废止|失效)|线上(?:、|和|与|及)?线下|除去?(?=上年|去年)|(?:梳理|汇编|集中)(?=(?:公开|公布|发布)?现行有效)|现已|按规(?!定)|行政审批(?:服务|管理)*(?:局|中心|办|科|股)|上级交办、[^，。；：\d]{2,16}的各类|通过各[类种][^，。；\d]{0,8}(?:途径|渠道|方式|平台)|[在于]?\d+个?(?:工作日|日|天)(?:以|之)?内(?!的)|合共|折合|入库|由(?=(?:政府)?信息公开)|\d+(?:个|家)[^，。；、\d]{0,10}(?:乡镇|镇街|街道|部门|单位)(?:[和、及][^，。；\d]{0,4}(?:部门|单位|街道|乡镇))?(?=共?(?:收到|受理|接到|办理|主动公开|发布|制发))|[两二三四五六七八](?:类|项|者|种)(?:答复|情形|申请|结果)?(?=相加|合计|共计|共|总计|分别|均|各)|相加|(?<=[底末月日])前(?!后)|报告期末|从[^，。；\d]{0,8}(?:来看|看|上看|来说|分析)|按[^，。；\d]{0,8}(?:分|划分|统计|来看|来分|归类)(?=[，：])|不作为(?:政府信息公开|信息公开)?申请(?:处理|办理)|[收征][取收缴][^，。；\d]{2,30}等(?=行政事业性收费)|构成|组成|由(?=新收|上年|本年|去年)|经(?:依法)?(?:审核|审查|批准|核实|研究|沟通|梳理|汇总|统计|认真审查)|(?:政府信息|信息公开|政务公开)(?:公开)?(?:工作)?(?:平台|系统)|(?:因|由|涉及?|针对|对|关于)?依申请(?:政府信息|信息)?公开(?:政府信息)?(?:工作|答复|事项)?(?=(?:而|被)?(?:引[发起]|产生|导致|被申请|提起))|以?[我本](?:局|机关|单位|委|办|镇|街道|区|县|市)?(?:为|作为)(?:被告|被申请人)|作为(?:被告|被申请人)|上(?=公开|发布|主动|刊|登|公布|回应|推送)|成立|(?:省|市|州|区|县|旗|镇|乡)(?:人民)?政府及(?:其|所属|各)?(?:组成|所属|工作|职能)?部门|名义|身份|事务(?=的?(?:行政|复议|诉讼|申诉))|对于|关于|据统计|经统计|截[至止]到?(?=今年底|本年底|年底|年末|年终)|总[数量]达?到?|当年|[我本](?:街道|单位|机关|部门|局|委|办|厅|镇|乡|县|区|市|省|院|街)|[全我本](?:系统|省|市|区|县|镇|乡|街道|街|旗|州)|[由经]?法院(?=判决|裁定|驳回|维持|纠正|撤销|确认|责令|准予)|[总合]计|[按如]期|新增(?=公开|发布|主动公开)|不服[^，。；\d]{0,8}?(?:答复|处理决定)|在?(?:法定|规定)(?:办理)?(?:期限|时限)内|(?:递交|提交)[至给到]|结果(?=[：:，])|余下|(?:行政)?(?:规章|规范性文件)(?:数据库|集中公开专栏|公开专栏|专栏|库)(?:共|已)?(?:收录|公开|公布|登载)?|占(?=[^，。；：\d]{0,12}\d{1,9}[件条份]的\d)|以?[^，。；“”]{0,2}为由|(?:通过|利用|借助|依托|运用|采取|以)[^，。；：、和及\d]{1,14}[、和及][^，。；：\d]{1,30}等(?:多种|各种|各类|多个)?(?:渠道|平台|方式|形式|途径|载体|媒介|媒体)|因(?:政府)?信息公开(?:工作)?(?=被?(?:申请|提起|引))|一年[来中]|(?:公民|自然人|群众|企业)[、和]法人(?:(?:和|或者?|以?及|、)其他(?:社会)?组织)?(?!分别|各|\d)|等(?:原因|情形|情况)|按规定(?:程序|时间|时限|期限)?|按(?:照)?程序|主动(?!公开|撤)|报告期内?|引导走?|在?期限内|起诉(?=[我本])|全[局委办厅院街]|总?数量|总[数量]|提[出交起]|本年度?|全年度?|今年以?来?|较[多少大]|引[发起]|另外?有|(?<!截)至(?=\d)|共[计有]?|达到?|类型?|属于?|政府信息公开|按规定时间|信息公开|政务公开|社会公众|行政机关|截至目前|截至年底|处理决定|复议机关|由法院|按要求|申请人|当事人|一年来|确认为|答复书|新发生|因故|系统|圆满|顺利|规范|妥善|高效|实际|陆续|先后|逐件|认真|严格|统一|最终|期内|认定|以上|上述|编制|承接|接续|加上|连同|件数|次数|人数|金额|累计|总共|一共|案件|事项|情况|方面|问题|工作|公民|市民|居民|群众|公众|民众|递交|寄来|有效|各类|涉及|由于|通过|利用|经由|年度|年内|全部|所有|相关|有关|各级|机关|街道(?!办)|单位|按时|依法|依规|及时|书面|要求|其中|包括|包含|其余|剩余|另有|此外|另外|同时|目前|决定|作出|主要|告知|作了|分别|现有|收取|征收|缴纳|发生|产生|出现|导致|存在|设立|设置|设有|召开|举办|组织|开展|参加|投入|安排|配备|提供|实施|形式|方式|渠道|针对|给予|得到|年初|来自|剩下|下余|自行|同一|判决|裁定|一并|逐一|各(?=部门|单位|镇|乡|街道|级|有关|社区|科室)|新(?=公开|发布|增加?主动)|经(?=[市区县镇乡]|政府|官方|微|网|门户|报)|设(?![备施计])|除(?!了)|外(?=，)|由(?=自然人|个人|律师|律所|其他|法人|公民|企业|商业|律师|法律|科研|社会)|涉(?=及?(?:政府)?信息公开)|实(?=为)|各(?=类|种)|中(?![心学医国央小])|该|此|这(?!次)|即(?!办)|曾|又|仅|亦|在|数|量|因|而|被|对|将|按|以|含|尚|仍|另|皆|系|达|其|并|且|所|之|[作做](?=不予|其[他它]|部分|予以|无法)|[开办](?=了)|[均都仅只还也则已再就]|[为是有计的了]|[“”‘’"'《》\s　·]/y

/** The mark of an item, the name of an account, to whom, by whom, about how many: words beside what is told. */
const ASIDE =
  /(?<=^|[\n。；：]\s*)\d{1,2}[.．、](?!\d{1,3}(?!\d|年))|(?<=公众号|订阅号|服务号|公号|微[信博]|平台|网站)(?:名为)?“[^“”，。]{1,20}”|“[^“”，。]{1,20}”(?=(?:官方|政务)?(?:微[信博]|公众号|订阅号|网站|门户网))|[向对](?:社会(?:公众)?|公众|外)|由[^，。；：、\d]{1,16}(?:主持|牵头)|(?:根据|按照)[^，。；\d]{0,10}(?:程序|要求|规定)|通过(?:不同|多种|各种)(?:的?(?:渠道|方式|途径))(?:和(?:方式|渠道|途径))?|(?:近|约|大约|逾|超过?)(?=\d)|运用|借助|依托/y

/** The tokens of [start, end) of a prose. */
export function readTokens(
  prose: string,
  { start, end }: Span,
  numbers: ReadonlyMap<number, ProseNumber>,
  periods: ReadonlyMap<number, Period>,
  lexicon: Lexicon,
): readonly Token[] {
  const tokens: Token[] = []
  let at = start
  const push = (token: Token): void => {
    tokens.push(token)
    at = token.end
  }
  while (at < end) {
    const number = numbers.get(at)
    const period = periods.get(at)
    const word = wholeWord(lexicon.wordAt(prose, at), at, tokens.at(-1))
    const plainEnd = Math.max(
      ...[endOfPlain(prose, at, lexicon), endOf(ASIDE, prose, at)],
      endOfExample(prose, at, tokens.at(-1)),
    )
    const longest = Math.max(word?.end ?? 0, period?.end ?? 0, number?.end ?? 0, plainEnd)
    const close = closing(prose, at, end)
    if (word && word.end === longest)
      push({ kind: 'word', ids: word.ids, isVerb: word.isVerb, verbs: word.verbs, start: at, end: word.end })
    else if (number && (number.end === longest || (period === undefined && plainEnd < number.unitEnd)))
      push({ kind: 'number', number, start: at, end: number.unitEnd })
    else if (period && period.end === longest) push({ kind: 'time', period, start: at, end: period.end })
    else if (close !== undefined) {
      const inside = readTokens(prose, { start: at + 1, end: close }, numbers, periods, lexicon)
      push({ kind: 'bracket', inside, start: at, end: close + 1 })
    } else if (plainEnd > at) {
      const inside = [number ?? [], numbers.get(at + 1) ?? []].flat().filter(({ end }) => end <= plainEnd)
      push({ kind: 'plain', start: at, end: plainEnd, ...(inside.length > 0 && { numbers: inside }) })
    } else if (endOf(JOIN, prose, at) > at) push({ kind: 'join', start: at, end: endOf(JOIN, prose, at) })
    else if (endOf(STOP, prose, at) > at) {
      push({ kind: 'stop', isStrong: /[；;]/.test(prose.charAt(at)), start: at, end: at + 1 })
    } else {
      const last = tokens.at(-1)
      if (last?.kind === 'other') tokens.pop()
      push({ kind: 'other', start: last?.kind === 'other' ? last.start : at, end: at + 1 })
    }
  }
  return withWholeNames(tokens, prose)
}

/** 文化和旅游局: a name goes over 和. */
function withWholeNames(tokens: readonly Token[], prose: string): readonly Token[] {
  const whole: Token[] = []
  for (const token of tokens) {
    const [other, join] = whole.slice(-2)
    const isName =
      token.kind === 'other' &&
      other?.kind === 'other' &&
      join?.kind === 'join' &&
      /^[和与及]$/.test(prose.slice(join.start, join.end))
    if (isName) whole.splice(-2, 2, { ...other, end: token.end })
    else whole.push(token)
  }
  return whole
}

/** The numbers among tokens, those in brackets too. */
export function numbersOf(tokens: readonly Token[]): readonly ProseNumber[] {
  return tokens.flatMap((token) =>
    token.kind === 'number'
      ? [token.number]
      : token.kind === 'bracket'
        ? numbersOf(token.inside)
        : token.kind === 'plain'
          ? (token.numbers ?? [])
          : [],
  )
}

/** 收 says something by itself, but not in 揽收. */
function wholeWord(word: Word | undefined, at: number, last: Token | undefined): Word | undefined {
  return word?.end === at + 1 && last?.kind === 'other' && last.end === at ? undefined : word
}

/** 通过报纸、电视等方式: ways that the form has a word for say something. */
function endOfPlain(prose: string, at: number, lexicon: Lexicon): number {
  const end = endOf(PLAIN, prose, at)
  const by = endOf(BY, prose, at)
  return by > 0 && by < end && lexicon.wordAt(prose, by)?.end === end ? by : end
}

/** 律师事务所等法律服务机构: what was named is one of them. */
function endOfExample(prose: string, at: number, last: Token | undefined): number {
  return last?.kind === 'word' && EXAMPLE.test(prose.charAt(at)) ? at + 1 : 0
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

/** Where a bracket that opens here closes, if it does soon. */
function closing(prose: string, at: number, end: number): number | undefined {
  const close = CLOSING.get(prose.charAt(at))
  if (close === undefined) return undefined
  const found = prose.slice(at, Math.min(end, at + LONGEST_BRACKET)).indexOf(close)
  return found > 0 ? at + found : undefined
}

import { shellWord } from '../shell-word.ts'
import { withVisibleValues } from '../visible.ts'

/** 本级, 下级: whether a unit is of the office's own level, or a government below it. */
export type UnitScope = 'office' | 'below'

/** Of the list of units: its keys, and what is said of it. */
export const unitListText = {
  /** As `schema` is asked for its schema. */
  name: '名单',
  keys: { year: '年度', agency: '机关', organ: '机关类别', form: '版式', units: '单位' },
  unitKeys: {
    name: '名称',
    also: '别名',
    kind: '类别',
    counts: '计入',
    scope: '范围',
    file: '文件',
    received: '收到',
  },
  /** What else the columns of a spreadsheet are called. */
  columnHeads: {
    名称: ['单位名称', '机关', '机关名称', '单位', '编制主体', '机关全称'],
    别名: ['曾用名', '其他名称', '简称', '又名'],
    类别: ['单位类别', '机关类别', '类型', '性质'],
    计入: ['是否计入', '是否汇总', '计入汇总'],
    范围: ['层级', '级别'],
    文件: ['文件名', '文件路径', '报送文件'],
    收到: ['收到日期', '报送日期', '报送时间', '收件日期'],
  } as Readonly<Record<string, readonly string[]>>,
  scopes: { office: '本级', below: '下级' },
  yes: '是',
  no: '否',
  ...withVisibleValues({
    notAList: () => ({
      message: '名单应写“单位:”，下面一行一个单位，每行以“- ”开头',
      fix: '请照使用指南“汇总”一章的样例写',
    }),
    noUnits: () => ({
      message: '名单里没有单位',
      fix: '请在“单位:”下面一行写一个单位，例如“  - 青河区教育局”',
    }),
    noName: () => ({ message: '这一条没有写单位的名称', fix: '请写“名称: 青河区教育局”' }),
    unknownKey: (key: string, nearest: string | undefined, known: readonly string[]) => ({
      message: `名单里没有“${key}”这一项`,
      found: key,
      fix: nearest ? `是不是“${nearest}”？` : `可以写的有：${known.join('、')}`,
    }),
    doubled: (name: string, first: string, line: number) => ({
      message:
        name === first
          ? `“${name}”在名单里出现了两次，第一次在第 ${line} 行`
          : `“${name}”与第 ${line} 行的“${first}”是同一个名称`,
      found: name,
      fix: '请删去一个；不是同一个单位的，请写全称',
    }),
    badYear: (found: string) => ({
      message: `年度“${found}”不是四位数字`,
      found,
      fix: '请写成 年度: 2025',
    }),
    badDate: (found: string) => ({
      message: `收到的日期“${found}”不是日期`,
      found,
      fix: '请写成 年-月-日，例如 2026-01-18',
    }),
    badChoice: (key: string, found: string, known: readonly string[]) => ({
      message: `“${key}”写的是“${found}”`,
      found,
      fix: `请写${known.join('或')}`,
    }),
  }),
}

/** A name that ends so is that of another body or place, where 厅 for 局 is a slip of the pen. */
export const ENDINGS_OF_OTHERS = '院所站室队处司科股组馆校园社府省市县区州盟旗镇乡村道心团行库场'

/** At most so many names in one sentence. */
const MOST_NAMES = 8

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('、')
  return names.length > MOST_NAMES ? `${shown}等` : shown
}

/** The beginning of the line at the head of a sum. */
const headMark = '由 report-gen aggregate 汇总'

/** The line at the head of a sum that says how many are in it. */
function counted(count: number): string {
  return `${headMark}，计入 ${count} 个单位；哪个单位给了多少，用 report-gen explain 地址 --in 本文件 查看。`
}

/** What `aggregate` says, and what it writes. */
export const aggregateText = {
  /** Keys of the data file that the sum is. */
  keys: {
    year: '年度',
    form: '版式',
    agency: '机关',
    organ: '机关类别',
    published: '发布日期',
    scope: '口径',
    previous: '上年',
    rows: '增行',
  },
  scopes: { office: '本级', region: '全域' },
  /** How a sum is told what the text of a file does not say. */
  supplied: {
    agency: '请在名单里给它的单位写明“文件”',
    year: '请让单位在标题里写明年度',
    both: '请在名单里给它的单位写明“文件”，并让单位在标题里写明年度',
    otherYear: '请核对年度',
  },
  addends: {
    ending: '.来源.json',
    keys: {
      about: '说明',
      year: '年度',
      agency: '机关',
      written: '汇总文件',
      addresses: '地址',
      units: '单位',
      name: '名称',
      file: '文件',
      state: '情况',
      added: '计入',
      figures: '数',
    },
    about: '各单位给汇总的数，按“地址”的顺序；null 是空白。由 report-gen aggregate 生成，请勿修改',
  },
  /** What became of a unit, in a word. */
  states: {
    added: '已汇总',
    faulty: '有错误',
    doubtful: '待核对',
    included: '照样计入',
    contradictory: '数有矛盾',
    blank: '没有填',
    doubled: '报了几份',
    'other-edition': '版式不同',
    'wrong-year': '年度不符',
    unreadable: '读不通',
    missing: '未报',
    excluded: '不计入',
  },
  late: '逾期',
  /** Begins the comment of a unit that the sum lacks, or has though it is to be looked at. */
  mark: '汇总：',
  leftOutMark: '没有计入',
  headMark,
  counted,
  ...withVisibleValues({
    head: (title: string, count: number) => [
      title,
      '',
      counted(count),
      '各数和合计是相加得来的，文字请自己写；写上的数用 {{地址}} 引用，就不会与表不一致。',
    ],
    leftOut: (name: string, state: string) => `没有计入“${name}”：${state}`,
    doubtfulIn: (name: string, why: string) => `计入了“${name}”，待核对：${why}`,
    includedIn: (name: string, why: string) => `照样计入了“${name}”：${why}`,
    ownBy: (rows: readonly string[], agency: string) =>
      `${rows.join('、')}只取${agency}自己的数，不是各单位相加`,
    figures: (
      figures: readonly { readonly label: string; readonly address: string; readonly unit: string }[],
    ) =>
      `本年度主要数据：${figures.map(({ label, address, unit }) => `${label}{{${address}}}${unit}`).join('，')}。`,
    annex: {
      title: '各单位主要数据',
      corner: '单位',
      column: (label: string, unit: string) => `${label}（${unit}）`,
    },
    withFix: (message: string, fix: string) => `${message}。${fix}`,
    atPlace: (line: number, column: number, message: string) => `第 ${line} 行第 ${column} 列：${message}`,
    atLine: (line: number, message: string) => `第 ${line} 行：${message}`,
    at: (address: string | undefined, message: string) =>
      address === undefined ? message : `${address}：${message}`,
    stripped: () =>
      '是发出去的工作簿，但其中隐藏的页不在了或者改过（例如把各页复制到了别的文件里），读不准。请让单位填在原来的文件里交回',
    partOfYear: (period: string) => `统计期限是 ${period}，不是全年`,
    changedSum: () => '这份汇总的数后来改过，与旁边的“来源”不一致，各下级单位的数查不到；请重新汇总',
    remark: {
      notCounted: () => '名单注明不计入',
      below: () => '本级的汇总不计下级',
      noFile: (file: string) => `名单里写的文件 ${file} 没有找到`,
      ofOther: (path: string, agency: string) => `名单里写的文件 ${path} 是“${agency}”的`,
      unreadable: (path: string, why: string) => `${path}：${why}`,
      otherYear: (path: string, year: number) => `${path} 是 ${year} 年度的`,
      doubled: (paths: readonly string[]) =>
        `有 ${paths.length} 份，数不一样：${paths.join('、')}。请只留一份，或在名单的“文件”里写明是哪一份`,
      chosen: (chosen: string, paths: readonly string[]) =>
        `有 ${paths.length} 份，数不一样，按名单用 ${chosen}：${paths.join('、')}`,
      copies: (paths: readonly string[]) => `有 ${paths.length} 份，数都一样，只计一次：${paths.join('、')}`,
      otherForm: (name: string, due: string, isNamed: boolean, misfits: readonly string[]) =>
        `是按“${name}”填的，汇总用的是“${due}”${misfits.length === 0 ? '' : `，有 ${misfits.length} 个数没有对应的地方：${named(misfits)}`}。请改用“${due}”重报${isNamed ? '' : `；各单位都应当按“${name}”填的，在名单里写明，例如“版式: ./我省.yaml”`}`,
      ownSum: () => '口径是全域，这是汇总以后的数，不能再加进汇总；请交本级的数',
      misfits: (misfits: readonly string[]) =>
        `有 ${misfits.length} 个数在汇总的版式里没有地方：${named(misfits)}`,
      errors: (count: number, first: string) =>
        `有 ${count} 个错误，不在各表的数里${first === '' ? '' : count === 1 ? `：${first}` : `，例如：${first}`}`,
      blank: (name: string) =>
        `一个数也没有填（都是 0），文字也没有写完。请退回填写；确实都没有发生的，写完文字再交，或者加 --include ${shellWord(name)} 照样计入`,
      onlyOffice: () => '名单里是下级，口径却不是全域，可能没有包括它所属的各单位',
      ofOffice: (addresses: readonly string[]) =>
        `${named(addresses)} 只取编制机关自己的数，这个单位填的没有计入`,
      inBoth: (name: string, other: string) => `“${name}”已经含在“${other}”的汇总里`,
      within: (other: string) => `已经含在“${other}”的汇总里`,
    },
  }),
}

/** What the pages of the guide say around their text. */
export const guideSite = {
  title: 'report-gen 使用说明',
  search: '搜索',
  searchHint: '搜索：输入几个字，例如 上年结转',
  nothingFound: '没有找到',
  /** What is asked for stands nowhere as it was typed, but its words do. */
  likeFound: (count: string) => `没有这句原话，${count} 处说到里面的词`,
  /** Words of a question that say nothing of what is asked for. */
  asking:
    '请问|怎么办|怎么样|怎么|怎样|如何|为什么|什么|哪里|哪些|哪个|在哪儿?|能不能|是不是|可不可以|可以|应该|要不要|需要|没有|要|吗|呢|了|的|我|里|还',
  found: (count: number | '#') => `找到 ${count} 处`,
  contents: '目录',
  onThisPage: '本页',
  skip: '跳到正文',
  groups: {
    start: '开始',
    tutorials: '一步一步做',
    many: '多个单位',
    explanation: '为什么这样',
    forms: '各年版式',
    reference: '参考',
    project: '项目',
    rules: '检查规则',
  },
  /** Titles in the contents that say more than the page's own. */
  names: {
    'README.md': '这是什么',
    'README.en.md': 'English',
    'docs/findings/README.md': '全部规则',
  } as Partial<Record<string, string>>,
  form: {
    title: (label: string) => `${label}的栏目`,
    intro: (schema: string) =>
      `数据文件里每个数字的地址，和它在官方表格里的名称。正文里用 \`{{地址}}\` 引用，命令里用 \`report-gen explain 地址\` 查看。由版式生成，与程序一致；编辑器用的 JSON Schema 是 \`${schema}\`。`,
    prose: '文字',
    address: '地址',
    row: '行',
    column: '栏',
    computed: '由程序合计',
    rules: '勾稽关系',
    rulesIntro:
      '合计等于各项之和，此外版式还规定下面各项；“上年.”指上一年度的报告。不成立的，“应”是错误，“宜”是警告。',
    must: '应',
    should: '宜',
  },
  commands: {
    title: '命令',
    intro:
      '每个命令的参数、选项和例子，由程序的帮助生成；`report-gen help 命令` 显示同样的内容。返回值、各命令怎样配合，见[使用指南](../guide.md#三命令)。',
    option: '选项',
    effect: '作用',
    examples: '例子：',
  },
  json: {
    title: '供程序读取的 JSON',
    intro:
      '`report-gen build -f json` 生成的文件里有哪些键。由随软件附带的 `schema/report.schema.json` 生成；`[]` 是数组里的一项，`.*` 是任意的名称。',
    whole: '整个文件',
    key: '键',
    kind: '种类',
    required: '必有',
    meaning: '含义',
    yes: '是',
    kinds: {
      string: '文字',
      integer: '整数',
      number: '数',
      boolean: '真假',
      object: '对象',
      array: '数组',
      null: '空（null）',
    },
  },
  types: {
    title: '程序接口的类型',
    intro:
      '`report-gen` 导出的每一个名称，照随包的类型声明（`dist/types`）列出，注释是英文。怎样用，见[程序接口](../api.md)。',
  },
} as const

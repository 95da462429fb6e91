/** What the pages of the guide say around their text. */
export const guideSite = {
  title: 'report-gen 使用说明',
  search: '搜索',
  searchHint: '搜索：输入几个字，例如 上年结转',
  nothingFound: '没有找到',
  found: (count: number | '#') => `找到 ${count} 处`,
  contents: '目录',
  onThisPage: '本页',
  skip: '跳到正文',
  groups: {
    start: '开始',
    many: '多个单位',
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
  },
} as const

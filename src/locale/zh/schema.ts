/** Titles and descriptions of the data file's own keys, as an editor shows them. */
export const schemaText = {
  title: (format: string) => `政府信息公开工作年度报告数据（${format}）`,
  keys: {
    年度: {
      title: '报告年度',
      also: ['年份', '年', '所属年度', '统计年度'],
      description: '报告所属的年份，四位数字，例如 2025',
    },
    机关: {
      title: '机关全称',
      also: ['单位', '单位名称', '部门', '部门名称', '编制机关', '发布机关', '编制单位', '填报单位', '署名'],
      description: '编制本报告的行政机关，写法定全称',
    },
    机关类别: { title: '机关类别', also: ['机关类型', '单位类别', '单位类型'], description: '决定公布期限' },
    版式: { title: '版式', also: ['格式', '版本'], description: '一般不写，按年度选定；需要时写版式的名称' },
    标题: {
      title: '标题',
      also: ['题目', '报告标题', '报告名称'],
      description: '一般不写，按规定的格式由机关和年度生成',
    },
    文号: {
      title: '发文字号',
      also: ['发文号', '文件编号', '编号'],
      description: '例如 石大朝办发〔2022〕3号',
    },
    发布日期: {
      title: '发布日期',
      also: ['发布时间', '公布日期', '公布时间', '公开日期', '公开时间', '日期'],
      description: '年-月-日，例如 2022-01-31',
    },
    成文日期: {
      title: '成文日期',
      also: ['成文时间', '落款日期', '署名日期'],
      description: '印在署名下面，年-月-日；不写则用发布日期',
    },
    发布: {
      title: '网站发布',
      description: '网页要带的标签（网页标签规范），由网站的管理员提供；不写就只带标题、日期和来源',
    },
    主送: { title: '主送机关', description: '随文报送时填写，印在正文前面，顶格' },
    口径: {
      title: '统计口径',
      also: ['数据口径', '统计范围'],
      description: '数据是本机关的（本级），还是包括所属各单位和本行政区域的（全域）',
    },
    统计期限: {
      title: '统计期限',
      also: ['统计时间', '统计期间', '数据期限', '报告期'],
      description:
        '数据不是全年的（例如机构改革后新组建的机关）才写：起日/止日，例如 2025-04-01/2025-12-31；印在正文开头，文字里可用 {{统计期限}}',
    },
    附注: { title: '附注', description: '印在成文日期下面的圆括号里，例如 此件公开发布' },
    版记: { title: '版记', description: '印在最后一页的下端：抄送、印发机关、印发日期；网页印在文末' },
    版面: {
      title: '版面',
      description: '公文 按 GB/T 9704-2012（默认）；普通 用空白表样的页边距：上下 2.54 厘米，左右 3.18 厘米',
    },
    附件: { title: '附件说明', also: ['附件名称', '附件清单'], description: '附件的名称，一行一个' },
    增行: {
      title: '自行增加的行',
      also: ['增加行', '新增行', '加行', '自行增加'],
      description: '地址 → 行名。写在一行下面，是把这一行拆开；写在一组或一块下面，是在末尾增加',
    },
    附表: {
      title: '附表',
      also: ['表格', '自己的表', '附加表'],
      description: '自己的表：标题 → 行、列、种类、表头、单位、表注、位置',
    },
    附图: {
      title: '附图',
      also: ['图表', '图片', '插图'],
      description: '图表或图片：图题 → 类型、数据、单位、说明、位置，或者图片、说明',
    },
    上年: {
      title: '上年数据文件',
      also: ['上一年', '去年', '上年数据', '上年度'],
      description: '上一年度报告的数据文件，用于核对结转',
    },
    确认: {
      title: '已确认的问题',
      also: ['认可', '忽略', '例外'],
      description: '看过并认为可以保留的问题，每条写明规则、位置和理由',
    },
  },
  /** What 机关类别 decides, by the kinds that a form knows: how their names end, and when they are to publish. */
  organs: (kinds: readonly { readonly organ: string; readonly day: string; readonly ending?: string }[]) => {
    const days = kinds.map(
      ({ organ, day, ending }) => `${organ}${ending ? `（……${ending}）` : ''}次年 ${day} 以前`,
    )
    return `决定公布期限：${days.join('，')}`
  },
  imprint: {
    抄送: { title: '抄送机关', description: '例如 区政府办公室，区司法局；末尾的句号不用写' },
    印发机关: { title: '印发机关', description: '一般是本机关的办公室' },
    印发日期: { title: '印发日期', description: '年-月-日，例如 2022-01-31' },
  },
  confirmation: {
    规则: { title: '规则', description: '提示方括号里的规则名，例如 typed-total' },
    位置: { title: '位置', description: '提示里的地址，例如 申请.新收.总计；不写则指全文' },
    理由: { title: '理由', description: '为什么可以保留' },
  },
  kinds: {
    count: '件数：不小于 0 的整数；~ 表示空白',
    change: '增减数：整数，减少写负数；~ 表示空白',
    amount: '金额：照原样写，保留小数位数，建议加引号，例如 "52.6540"；~ 表示空白',
    number: '数：可以有小数和负号；~ 表示空白',
    ratio: '比率、平均数等不相加的数；~ 表示空白',
    text: '文字',
  },
  /** The keys under 发布, and the tags that they become. */
  publication: {
    网站名称: { title: '网站名称（SiteName）', description: '例如 青河区人民政府' },
    网站域名: { title: '网站域名（SiteDomain）', description: '例如 www.example.gov.cn' },
    网站标识码: { title: '网站标识码（SiteIDCode）', description: '10 位数字，部门网站是 bm 加 8 位数字' },
    栏目名称: { title: '栏目名称（ColumnName）', description: '例如 政府信息公开年报' },
    栏目描述: { title: '栏目描述（ColumnDescription）', description: '说明这一栏目的内容' },
    栏目关键词: { title: '栏目关键词（ColumnKeywords）', description: '几个关键词用半角逗号分开' },
    栏目类别: { title: '栏目类别（ColumnType）', description: '例如 政府信息公开' },
    时间: { title: '发布时间', description: '时:分，例如 09:30；与“发布日期”合成 PubDate，不写是 00:00' },
    来源: { title: '来源（ContentSource）', description: '不写是“机关”' },
    作者: { title: '作者（Author）', description: '起草人或责任编辑' },
    关键词: { title: '关键词（Keywords）', description: '本文的关键词，用半角逗号分开' },
    摘要: { title: '摘要（Description）', description: '一两句话，说明本文的内容' },
    网址: { title: '网址（Url）', description: '本页发布后的完整地址，以 http:// 或 https:// 开头' },
  },
  choice: { 是: '是', 否: '否' },
  /** 版面 → how the pages are laid out. */
  layouts: { 公文: 'official', 普通: 'plain' },
  /** 口径 → the sentence that is printed. */
  scopes: {
    本级: '本报告所列数据为本机关数据，不包括所属单位和下级行政机关数据。',
    全域: '本报告所列数据包括本机关及所属单位、本行政区域内下级行政机关数据。',
  },
  cell: {
    值: { title: '数值' },
    注: { title: '注', description: '印在数的后面，例如（其中修订16件）' },
  },
  illustration: {
    类型: { title: '图表类型', description: '柱状、条形、饼、环、折线' },
    单位: { title: '计量单位', description: '例如 件、条、万元' },
    数据: {
      title: '图表数据',
      description: '名称: 数，或者 名称: 地址（例如 申请.新收.自然人）；有几组时，组名下面再写一层',
    },
    图片: { title: '图片文件', description: '数据文件旁边的 PNG 或 JPEG，例如 ./图片.png' },
    说明: { title: '说明', description: '供看不见图的人听读；图片必写，图表不写则由数据生成' },
    位置: {
      title: '位置',
      description: '印在什么之后：栏目名，或者附表、附图的名称；附表 指各附表之后；不写则在最后',
    },
  },
  words: {
    表前: { title: '表前文字', description: '印在表的前面' },
    表后: { title: '表后文字', description: '印在表的后面' },
    表注: { title: '表注', description: '印在表的下面，小一号字' },
    横排: {
      title: '横排',
      description: '写 是：表很宽或很长时，把它横过来印，单独成页；只影响 DOCX 和 PDF',
    },
    填报: { title: '填报信息', description: '表头、表尾的填报单位、负责人等' },
    总数: { title: '总数', description: '本组的合计；由各项相加，填了就会核对' },
  },
  /** What an editor says of a value that does not fit. */
  misfits: {
    notations: {
      count: '这里写件数：只写半角数字，例如 25，不加单位、逗号和引号；没有发生的写 0，空白写 ~',
      change: '这里写增减数：只写半角数字，减少写负数，例如 -3；空白写 ~',
      amount: '这里写金额：只写数字，例如 "52.6540"；空白写 ~',
      number: '这里写数：只写半角数字，可以有小数和负号；空白写 ~',
      text: '这里写文字',
      domain: '这里写域名，例如 www.example.gov.cn，不写 http:// 和后面的路径',
      siteCode: '这里写 10 位数字；部门网站写 bm 加 8 位数字',
      period: '这里写“起日/止日”，例如 2025-04-01/2025-12-31',
      clockTime: '这里写“时:分”，半角冒号，例如 09:30',
      webAddress: '这里写完整的网址，以 http:// 或 https:// 开头',
    },
    oneOf: (values: readonly string[]) => `这里只能写：${values.join('、')}`,
    notEmpty: '这里写文字，不能是空的',
    date: '这里写“年-月-日”，例如 2026-01-31',
    list: '这里写一列条目，每条以“- ”开头，或写在方括号里',
    year: '这里写四位半角数字，例如 2025',
    group:
      '这里写一组栏目，例如 {自然人: 3}；没有这个名称的栏目：名称照补全（Ctrl+空格；被输入法占用的按 Ctrl+I）里的写，自己增加的行先写在“增行”里',
    missing: (names: readonly string[]) => `缺少应有的栏目：${names.join('、')}`,
  },
  computed: '合计由程序计算，不必填写；填了就会核对',
  prose: '正文：每行一段；（一）等编号单独成段就是小标题；{{地址}} 引用表中的数',
  topics: (topics: readonly string[]) => `应写明：${topics.join('、')}`,
  zero: '不写的单元格就是 0',
  listed: (columns: readonly string[]) => `也可以写成一列数，按各栏的顺序，合计不写：[${columns.join(', ')}]`,
}

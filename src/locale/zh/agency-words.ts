// How the legal names of agencies are put together: places, from the largest to the smallest, then organs.

/** What ends a word of an agency's name or of its report's title; of a place: what ends a place of one character more. */
export const WORD_END =
  /街道|人民政府|办事处|委员会|办公室|政府信息公开|工作|\d{4}年|[一二][〇○零一二三四五六七八九]{3}年|[省市州盟县区旗镇乡局厅署]/g

/** What opens a word. */
export const WORD_START = /[（(《“]|\d{4}年|[一二][〇○零一二三四五六七八九]{3}年|年度报告/g

/** Before the year of a title. */
export const BEFORE_YEAR = /(?=\d{4}年|[一二][〇○零一二三四五六七八九]{3}年)/

/** Words that begin with what ends others: 市北区, 市场, 市直, 镇海区, 乡宁县. */
export const WORD_LIKE_AN_END =
  /^(?:市(?:[东西南北中]区|场|直|级|容|属|桥|政(?!府))|镇(?:海|江|远|平|原|安|康|雄|赉|坪|巴|宁)|乡[宁城村]|[省州盟县区旗][级直属])/

/**
 * Where a word does not end, though it looks so: written as what is before and behind, with a bar between. 城市管理, 苏州市,
 * 沙市区, 红旗街道, 红旗路街道, 乡村.
 */
export const NO_WORD_END =
  /(?:^|[和与、])城[市乡]\||[州市盟县旗镇乡]\|(?:[省市县区旗镇乡]|街道)|区\|(?:[区县镇乡]|街道)|[州市盟县旗镇乡]\|[路街桥口门湾头湖河山岭坝岗坊店](?:街道|[镇乡])|[乡镇]\|[村化]|县\|城|[县区]\|[域划]|局\|[长级]/

/** What ends a short place name that may be the beginning of a longer one. */
export const SHORT_PLACE = /^.{1,2}[州市盟县旗镇乡]$/

/** The places above an agency, as one name puts them in front and another leaves them out; empty as well. */
export const PLACES_ABOVE = /^(?:\p{Script=Han}{1,10}?(?:省|市|自治区|自治州|州|盟|县|区|旗))*$/u

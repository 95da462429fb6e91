/** What is said of report-gen.yaml and of --rule. */
export const settingsText = {
  levels: { off: '关闭', info: '提示', warning: '警告', error: '错误' },
  notAMap: () => ({
    message: '设置文件里没有“规则”一栏',
    fix: '请写成“规则:”，下面一行一条，例如“vague-number: 提示”',
  }),
  unknownKey: (key: string, nearest: string | undefined) => ({
    message: `设置文件里没有名为“${key}”的栏目`,
    fix: nearest ? `是不是“${nearest}”？设置文件只有这一栏` : '设置文件只有“规则”一栏',
  }),
  notLevels: (isList: boolean) => ({
    message: `“规则”下面写成了${isList ? '列表' : '一段文字'}，一条也没有起作用`,
    fix: `请一行一条写成“规则名: 级别”，例如“vague-number: 提示”${isList ? '，行首不要加“-”' : ''}`,
  }),
  noLevel: (id: string) => ({
    message: `规则“${id}”后面没有写级别`,
    fix: '请在同一行写“错误”“警告”“提示”或“关闭”',
  }),
  distrusted: (path: string, why: 'writable' | 'owner' | 'link') => ({
    message: `没有采用设置文件 ${path}：${
      {
        writable: '别的用户可以改动它或它所在的文件夹',
        owner: '它或它所在的文件夹属于别的用户',
        link: '它是链接，指向另一个名字的文件',
      }[why]
    }`,
    fix: '信得过的，请复制到自己的文件夹，并取消别人的写入权限；也可以用 --rule 设置级别',
  }),
  unknownRule: (id: string, nearest: string | undefined) => ({
    message: `没有名为“${id}”的规则`,
    fix: nearest ? `是不是“${nearest}”？` : '规则名照抄提示末尾方括号里的英文',
  }),
  fixedRule: (id: string) => ({
    message: `规则“${id}”不能设置：只有“内容上的问题”可以设置级别`,
    fix: '请删去这一行',
  }),
  unknownLevel: (id: string, found: string) => ({
    message: `规则“${id}”的级别“${found}”不认识`,
    fix: '请写“错误”“警告”“提示”或“关闭”',
  }),
  badOption: (found: string) => `--rule 后面应写成“规则=级别”，例如 vague-number=提示，这里写的是“${found}”`,
}

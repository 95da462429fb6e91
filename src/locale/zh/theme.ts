/** What is said of a user's own templates. */
export const themeText = {
  syntax: () => ({
    message: '模板写到这里读不懂了',
    fix: '请检查花括号是否成对，{{#if}}、{{#each}} 是否都用 {{/if}}、{{/each}} 结束',
  }),
  unfinished: () => ({
    message: '模板没有写完就结束了',
    fix: '请检查花括号是否成对，{{#if}}、{{#each}} 是否都用 {{/if}}、{{/each}} 结束',
  }),
  /** `detail`: of the parser, `if doesn't match each - 1:3`. */
  mismatch: (detail: string) => {
    const [, open, close] = /^(\S+) doesn't match (\S+)/.exec(detail) ?? []
    return {
      message: open ? `开头是 {{#${open}}}，结束却写成了 {{/${close}}}` : `模板的写法不对（${detail}）`,
      fix: open ? `请改成 {{/${open}}}，或检查里面有没有少写的结束` : '请对照自带的模板改正',
    }
  },
  failed: (detail: string) => ({
    message: `模板执行到这里出错（${detail}）`,
    fix: '请对照自带的模板改正；删去这个文件就用回自带的',
  }),
  unfinishedBlock: (name: string) => ({
    message: `{{#${name}}} 没有结束`,
    fix: `请在它管到的地方后面写 {{/${name}}}`,
  }),
  unknownPartial: (name: string, near: string | undefined) =>
    name === ''
      ? { message: '这里要印的部件没有名称', fix: '请检查 lookup 后面的字段名是否写错' }
      : {
          message: `没有名为“${name}”的部件`,
          fix: near ? `是不是“${near}”？` : `请检查名称，或者在主题里增加 partials/${name}.hbs`,
        },
  unknownHelper: (name: string, near: string | undefined, known: readonly string[]) => ({
    message: `没有指令“${name}”`,
    fix: `${near ? `是不是“${near}”？` : ''}能用的只有 ${known.join('、')}`,
  }),
  helperFields: (name: string, due: number, found: number) => ({
    message: `指令 ${name} 后面要写 ${due} 项，这里写了 ${found} 项`,
    fix: name === 'lookup' ? '请写成 (lookup . "名称") 的样子' : `请写成 {{#${name} 字段}} 的样子`,
  }),
  unknownField: (name: string, near: string | undefined) => ({
    message: `这里没有字段“${name}”`,
    fix: near
      ? `是不是“${near}”？各模板的字段写在自带模板开头的注释里`
      : '请检查名称；各模板的字段写在自带模板开头的注释里',
  }),
  partialNeeds: (partial: string, field: string) => ({
    message: `部件“${partial}”要用字段“${field}”，用在这里没有`,
    fix: '请检查部件的名称；它要的字段写在它开头的注释里',
  }),
  endless: (names: readonly string[]) => ({
    message:
      names.length > 1
        ? `部件互相套用，没有尽头：${names.join(' → ')}`
        : `部件“${names[0]}”套用自己，没有尽头`,
    fix: '请去掉其中一处 {{> }}',
  }),
  noSeal: () => ({
    message: '网页里没有印出字段 seal（封印），程序以后认不出这个文件是自己生成的',
    fix: '请照自带的模板，在 head.hbs 里写 <meta name="report-gen-seal" content="{{seal}}">，在 fragment.hbs 里写 <!-- {{seal}} -->',
  }),
  notText: (path: string) => ({
    message: `${path} 不是 UTF-8 编码的文本，读不了`,
    fix: '请在编辑器里“另存为”，编码选 UTF-8',
  }),
  useless: (path: string, near: string | undefined) => ({
    message: `${path} 不替换任何模板，没有起作用`,
    fix: near ? `是不是 ${near}？` : '请检查文件名和所在的文件夹；用不着的请移走',
  }),
  noFiles: (folder: string) => ({
    message: `文件夹 ${folder} 里没有一个文件能替换自带的模板`,
    fix: '请确认是不是主题文件夹；可用 report-gen theme init 复制一份自带的模板，从那里改起',
  }),
}

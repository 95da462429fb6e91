/** What is said of figures that are written in an office's habit. */
export const numberText = {
  /** `meant`: the same in half width, when it is plain. */
  fullWidth: (typed: string, meant: string | undefined) => ({
    message: `“${typed}”用了全角数字或符号`,
    fix: meant === undefined ? '请改用半角，例如 28、+10' : `请改用半角：“${meant}”`,
  }),
  /** A letter that looks like a digit. */
  letters: (typed: string, digits: string) => ({
    message: `“${typed}”里面有字母 ${[...new Set(typed.match(/[OoIl]/g))].join('、')}，不是数字`,
    fix: `请改为数字；是不是“${digits}”？`,
  }),
  quoted: (typed: string) => ({
    message: `${typed} 加了引号，成了文字`,
    fix: '请删去引号，只写数字',
  }),
  unseen: (typed: string) => ({
    message: `“${typed.replaceAll(/\p{Cf}/gu, '').trim()}”的前后或中间夹着看不见的空格或字符`,
    fix: '请删去整个数，重新输入',
  }),
  separators: (typed: string, meant: string) => ({
    message: `“${typed}”里有千位分隔的逗号`,
    fix: `请去掉逗号，写成 ${meant}`,
  }),
  unit: (typed: string) => ({
    message: `“${typed}”里带了单位`,
    fix: '请只写数字；单位已经印在表上',
  }),
  words: (typed: string) => ({
    message: `“${typed}”不只是数字`,
    fix: '请只写确切的数字；单位已经印在表上，金额按表上的单位换算',
  }),
  /** An amount with its unit; `inTenThousands`: in 万元, as the official tables have it. */
  money: (typed: string, inTenThousands: string) => ({
    message: `“${typed}”里带了单位`,
    fix: `请只写数字，单位已经印在表上；表上是万元的写“${inTenThousands}”`,
  }),
  code: (typed: string) => ({
    message: `“${typed}”以 0 开头，像是编号，不是数`,
    fix: '请核对；是数的请去掉前面的 0',
  }),
  exponent: (typed: string) => ({
    message: `“${typed}”是科学记数的写法，像是表格软件改过的编号`,
    fix: '请写出全部数字',
  }),
  tooLong: (typed: string) => ({
    message: `“${typed}”位数太多，像是编号，不是数`,
    fix: '请核对是不是把编号当成了数字',
  }),
  nothing: (typed: string) => ({
    message: `“${typed}”不能代替数`,
    fix: '没有发生的填 0；确需空白的填 ~，并在“确认”中写明理由',
  }),
  /** A dash behind a name: of a row or of a cell, which is not known yet. */
  nothingBehind: (name: string) => ({
    message: `“${name}”后面的“-”不能代替数`,
    fix: `没有发生的填 0；一行各格都是 0 的写“${name}: {}”`,
  }),
}

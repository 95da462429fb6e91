/** What the desk says where the data file itself is edited. */
export const textPane = {
  said: '这就是数据文件，与“填表”“文字”是同一份：这里改了，那里跟着变。注释写在 # 后面，不会丢。要用键盘离开，先按 Esc，再按 Tab。',
  label: '数据文件原文',
  loading: '正在打开……',
  broken: '到出错的地方',
  blank: '空白',
  value: (value: string) => `现在是 ${value === '' ? '空白' : value}`,
  conflict: {
    heading: '文件在别处也改过',
    said: '另一个窗口或者编辑器也改了这个文件，这里的还没有写进去。下面划去的是文件里的，加上的是这里的。用哪一份？',
    caption: '文件里的与这里的',
    mine: '用这里的，换掉文件里的',
    theirs: '用文件里的，不要这里改的',
  },
  /** The editor's own words. */
  phrases: {
    'No diagnostics': '没有发现问题',
    Diagnostics: '检查结果',
    Completions: '可以填的',
    close: '关闭',
    Find: '查找',
  },
}

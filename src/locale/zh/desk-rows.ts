import { withVisibleValues } from '../visible.ts'

/** Why no table or row is added. */
export const rowsText = withVisibleValues({
  unnamed: '请先写名称。',
  known: (name: string) => `已经有“${name}”了，请换一个名称。`,
  gone: (title: string) => `没有找到“${title}”这张表，可能刚刚在别处改了。`,
})

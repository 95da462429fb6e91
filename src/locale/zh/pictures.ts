/**
 * @rule picture-description
 * @group 附图
 *
 * 图片没有“说明”
 *
 * 看不见图的人靠“说明”听读图的内容，网页、PDF 和 Word 都要用到。
 *
 * 依据：《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668—2019）。
 *
 * 改法：用一句话写出图上的内容。
 *
 * @bad 错误 2:3-2:7
 * ```yaml
 * 附图:
 *   一图读懂: {图片: ./一图读懂.png}
 * ```
 */

/**
 * @rule picture-missing
 * @group 附图
 *
 * 找不到图片
 *
 * 路径从数据文件所在的文件夹算起，那里没有这个文件。
 *
 * 改法：核对文件名和扩展名（.png、.jpg），写成 ./图片.png 的样子。
 *
 * @bad 错误 2:14-2:24
 * ```yaml
 * 附图:
 *   一图读懂: {图片: ./一图读懂.png, 说明: 年度公开数据一览}
 * ```
 */

/**
 * @rule picture-path
 * @group 附图
 *
 * 图片不在数据文件的文件夹里
 *
 * 绝对路径、网址和 ../ 换一台电脑就会失效，所以图片要放在数据文件旁边或下级文件夹里。
 * 放在那里的链接也不能通到数据所在的项目之外，除非命令里用 --allow 指明那个文件夹。
 *
 * @bad 错误 2:14-2:25
 * ```yaml
 * 附图:
 *   一图读懂: {图片: ../一图读懂.png, 说明: 年度公开数据一览}
 * ```
 */

/**
 * @rule picture-kind
 * @group 附图
 *
 * 不是能用的图片
 *
 * 只能用 PNG 和普通的 JPEG。只把扩展名改成 .png，内容并没有变；印刷用的 JPEG（CMYK）有的软件显示不出来。
 *
 * 改法：用画图等软件打开，另存为 PNG 或 JPEG。
 */

/**
 * @rule picture-size
 * @group 附图
 *
 * 图片太大
 *
 * 图片最大 2 MB、4000 万像素，每边最多 20000 像素；PNG 解开后最大 100 MB。先看文件开头写的尺寸，超过的不会打开。
 * 印在纸上，宽 1600 像素就够了。
 *
 * 改法：缩小或压缩后再用。
 */

/**
 * @rule picture-damaged
 * @group 附图
 *
 * 图片不完整
 *
 * 文件的内容在中途断了，或者前后对不上，多半是下载或复制没有完成。图片从头到尾读一遍，所以看上去只缺下半截的也会指出。
 *
 * 改法：重新复制或下载，确认能打开后再试。
 */

/**
 * @rule picture-turned
 * @group 附图
 *
 * 图片带有旋转标记
 *
 * 手机拍的照片常常横着存，另记一个“旋转”标记；各种软件有的理会，有的不理会，印出来可能是倒的。
 *
 * 改法：用画图等软件打开，转正后另存。
 */

interface Size {
  readonly width: number
  readonly height: number
}

/** What is said of pictures. */
export const pictureText = {
  noDescription: (name: string) => ({
    message: `图片“${name}”缺少“说明”`,
    fix: '请用一句话写出图片的内容，供看不见图的人听读',
  }),
  outside: (path: string) => ({
    message: `图片“${path}”不在数据文件所在的文件夹里`,
    found: path,
    fix: '请把图片放到数据文件旁边，写成 ./图片.png 这样的相对路径',
  }),
  missing: (path: string) => ({
    message: `找不到图片“${path}”`,
    found: path,
    fix: '请核对文件名和扩展名；路径从数据文件所在的文件夹算起',
  }),
  leadsOutside: (path: string) => ({
    message: `图片“${path}”在数据所在的项目之外，没有读取`,
    found: path,
    fix: '它是链接，或者在链接的文件夹里。请把图片本身复制到数据文件旁边；确要用外面的，在命令里加 --allow 和那个文件夹',
  }),
  notAFile: (path: string) => ({
    message: `图片“${path}”不是普通文件（是文件夹、设备或管道）`,
    found: path,
    fix: '请核对文件名和扩展名；路径从数据文件所在的文件夹算起',
  }),
  tooLarge: (path: string) => ({
    message: `图片“${path}”超过 2 MB 的上限`,
    fix: '请缩小或压缩后再用；印在纸上宽 1600 像素就够了',
  }),
  tooManyPixels: (path: string, { width, height }: Size) => ({
    message: `图片“${path}”有 ${width} × ${height} 像素，超过上限：共 4000 万像素，每边 20000 像素`,
    fix: '请缩小后再用；印在纸上宽 1600 像素就够了',
  }),
  tooLargeUnpacked: (path: string, bytes: number) => ({
    message: `图片“${path}”解开后有 ${Math.round(bytes / 1024 / 1024)} MB，超过 100 MB 的上限`,
    fix: '请缩小后再用；印在纸上宽 1600 像素就够了',
  }),
  otherKind: (path: string) => ({
    message: `“${path}”的内容不是 PNG 或 JPEG 图片`,
    fix: '请用画图等软件打开，另存为 PNG 或 JPEG；只改扩展名没有用',
  }),
  unusual: (path: string) => ({
    message: `图片“${path}”是印刷用的 JPEG，有的软件显示不出来`,
    fix: '请用画图等软件打开，另存为 PNG 或普通的 JPEG',
  }),
  damaged: (path: string) => ({
    message: `图片“${path}”不完整或已损坏`,
    fix: '请重新复制或下载这个文件，确认能打开后再试',
  }),
  turned: (path: string) => ({
    message: `图片“${path}”带有旋转标记，各种软件显示的方向会不一样`,
    fix: '请用画图等软件打开，转正后另存',
  }),
}

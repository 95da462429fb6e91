/** What the help of `schema` says. */
export const schema = {
  summary: '输出编辑器用的 JSON Schema',
  subject: '版式的名称（如 2021）、自己的版式文件、数据文件，或“名单”（汇总用的单位名单）',
  output: '写入文件（默认打印出来）',
  overwrite: '覆盖不是本程序生成的、或被人改过的文件',
  after: `
例子：
  report-gen schema 2021 -o 2021.schema.json
  report-gen schema 年报.yaml -o 年报.schema.json    用了“增行”或自己版式的数据文件`,
}

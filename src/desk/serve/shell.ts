import { script, style } from '../../../generated/desk.js'
import { desk as text } from '../../locale/zh/desk.ts'

/** The page that the script of the desk fills: `start` the folder, `edit` a data file. It holds nothing of the data. */
export function shell(view: 'start' | 'edit', nonce: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body data-view="${view}">
<script nonce="${nonce}">${script}</script>
</body>
</html>
`
}

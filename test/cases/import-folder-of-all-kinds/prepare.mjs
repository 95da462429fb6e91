import { mkdirSync, writeFileSync } from 'node:fs'

const put = (name, content) => writeFileSync(`来稿/${name}`, content)
put('a.rar', 'Rar!\u001a')
put('b.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'))
put('c.md', '# 说明\n')
// What an import before has put there, and what systems leave.
put('某局2024年.yaml', '年度: 2024\n机关: 某局\n')
put('某局2024年.图1.png', Buffer.from('89504e47', 'hex'))
for (const name of ['.DS_Store', 'Thumbs.db', '~$某某局.docx', '2019.schema.json', '某局2024年.导入.html'])
  put(name, 'x')
mkdirSync('来稿/历年')
put('历年/2019.html', '<p>x</p>')

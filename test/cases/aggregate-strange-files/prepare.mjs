import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const put = (name, content) => writeFileSync(`收件/${name}`, content)
const data = readFileSync('收件/教育局.yaml', 'utf8')
const of = (agency) => data.replace('青河区教育局', agency).replace(/附图:[\s\S]*/, '')

// Data by what they hold, whatever they are called.
put('民政局', of('青河区民政局'))
put('水利局.txt', `\uFEFF${of('青河区水利局').replaceAll('\n', '\r\n')}`)
// A picture that data name.
put(
  '专区.png',
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
    'base64',
  ),
)
// Files that cannot be read.
put('a.rar', 'Rar!\u001a')
put('b.tar.gz', Buffer.from('1f8b0800', 'hex'))
put('c.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'))
put('d.csv', '名称,件数\n')
put('e.json', '{"a": 1}\n')
put('f.md', '# 说明\n')
// What systems, office programs and this program leave beside.
for (const name of ['.DS_Store', 'Thumbs.db', '~$教育局.docx', '2021.schema.json', '某局2024年.导入.html'])
  put(name, 'x')
mkdirSync('收件/街道')
put('街道/林业局.yaml', of('青河区林业局'))
mkdirSync('收件/网页_files')
put('网页.html', '<p>关于报送年度报告的通知</p>')

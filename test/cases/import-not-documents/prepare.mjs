import { writeFileSync } from 'node:fs'

writeFileSync('扫描.jpg', Buffer.from('ffd8ffe000104a46494600', 'hex'))
// A package of one stored part, 年报.docx.
const name = Buffer.from('年报.docx')
const central = Buffer.alloc(46)
central.writeUInt32LE(0x02014b50, 0)
central.writeUInt16LE(name.length, 28)
const end = Buffer.alloc(22)
end.writeUInt32LE(0x06054b50, 0)
end.writeUInt16LE(1, 10)
const local = Buffer.from('504b0304', 'hex')
end.writeUInt32LE(local.length, 16)
writeFileSync('附件.zip', Buffer.concat([local, central, name, end]))

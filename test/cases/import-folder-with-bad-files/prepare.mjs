import { writeFileSync } from 'node:fs'

// The beginning of a Word document: the rest was never sent.
writeFileSync('来稿/断.docx', Buffer.from('504b030414000000080000002100', 'hex'))

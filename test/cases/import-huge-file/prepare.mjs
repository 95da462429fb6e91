import { truncateSync, writeFileSync } from 'node:fs'

writeFileSync('巨大.docx', 'PK')
truncateSync('巨大.docx', 51 * 1024 * 1024)

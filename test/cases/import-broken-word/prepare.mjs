import { writeFileSync } from 'node:fs'

// What files of Word 97 to 2003 begin with, and nothing else.
writeFileSync('去年.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))

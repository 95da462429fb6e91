import { readFileSync, writeFileSync } from 'node:fs'

writeFileSync('data.yaml', `\uFEFF${readFileSync('text.yaml', 'utf8').replaceAll('\n', '\r\n')}`)

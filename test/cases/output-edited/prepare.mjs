import { readFileSync, writeFileSync } from 'node:fs'

const name = '青河区林业局2025年政府信息公开工作年度报告.html'
writeFileSync(name, readFileSync(name, 'utf8').replace('现公布', '现予公布'))

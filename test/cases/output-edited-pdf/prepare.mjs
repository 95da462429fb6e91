import { appendFileSync } from 'node:fs'

appendFileSync('青河区林业局2025年政府信息公开工作年度报告.pdf', '% signed')

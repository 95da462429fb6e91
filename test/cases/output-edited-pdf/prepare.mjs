import { appendFileSync } from 'node:fs'

appendFileSync('某某区某某局2025年政府信息公开工作年度报告.pdf', '% signed')

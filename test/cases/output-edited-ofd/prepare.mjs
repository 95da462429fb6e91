import { writeFileSync } from 'node:fs'

// As a system that puts a seal on it leaves it, or another program of that name: no OFD of ours as it was written.
writeFileSync('青河区林业局2025年政府信息公开工作年度报告.ofd', 'PK')

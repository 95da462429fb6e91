import type { AggregateOptions } from '../../src/aggregate/aggregate.ts'
import type { HandedFile } from '../../src/aggregate/handed.ts'
import type { Unit } from '../../src/aggregate/unit-list.ts'
import { readAddends } from '../../src/report/addends.ts'
import { fileOf, seeded, summed, unit, unitData } from './units.ts'

const PARTS = [
  '发展和改革',
  '教育',
  '公安',
  '民政',
  '司法',
  '财政',
  '人力资源和社会保障',
  '自然资源',
  '住房和城乡建设',
  '交通运输',
  '水利',
  '农业农村',
  '商务',
  '文化和旅游',
  '卫生健康',
  '退役军人事务',
  '应急管理',
  '审计',
  '市场监督管理',
  '统计',
]
const ENDINGS = ['局', '委员会', '执法大队', '服务中心', '办公室']

/** A region of many units as it is in January: most are in, some are late, missing, doubled or contradict themselves. */
export async function region(count: number, more: Partial<AggregateOptions> = {}) {
  const units: Unit[] = []
  const files: HandedFile[] = []
  for (let at = 0; at < count; at++) {
    const name =
      at % 3 === 2
        ? `云山区第${at + 1}街道办事处`
        : `云山区${PARTS[at % PARTS.length]}${ENDINGS[Math.floor(at / PARTS.length) % ENDINGS.length]}${at >= 100 ? '（二）' : ''}`
    const data = unitData(name, at + 1)
    const random = seeded(at + 7)
    const fate = random(24)
    units.push(unit(name, { received: fate === 5 ? '2026-01-22' : '2026-01-16', counts: fate !== 6 }))
    if (fate === 0) continue
    if (fate === 1) files.push(fileOf(`收件/${at}b.yaml`, unitData(name, at + 1000)))
    const wrong =
      fate === 2
        ? { 复议诉讼: { 行政复议: { 结果维持: 1, 总计: 7 } } }
        : fate === 3
          ? { 年度: 2024 }
          : fate === 4
            ? { 问题及改进: '（请填写）' }
            : {}
    files.push(fileOf(`收件/${at}.yaml`, { ...data, ...wrong }))
  }
  files.push(fileOf('收件/陌生.yaml', unitData('云山区气象局', 3)))
  const before = await summed(
    units.slice(0, 40),
    units
      .slice(0, 40)
      .map(({ name }, at) => fileOf(`${at}.yaml`, unitData(name, at % 7 === 0 ? at + 500 : at + 1, 2024))),
    { year: 2024 },
  )
  const addends = readAddends(before.addends)
  return summed(units, files, {
    due: '2026-01-20',
    today: '2026-01-18',
    agency: '云山区人民政府',
    ...(addends ? { previous: { addends, path: './2024.yaml' } } : {}),
    ...more,
  })
}

import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInput } from '../../src/cli/read-input.ts'
import { printFindings } from '../../src/findings/print-findings.ts'
import { build } from '../../src/pipeline/build.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { linesOf } from '../../src/source/source.ts'
import { type Draw, drawing } from '../helpers/draw.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { random } from '../helpers/random-report.ts'
import { scratchFolder } from '../helpers/scratch.ts'

const SECRET = '绝密内容'

/** A project, what is beside it, and every way from one to the other. */
function laidOut(): string {
  const root = scratchFolder()
  const at = (...names: string[]) => join(root, ...names)
  for (const folder of ['项目/2021/子', '项目/2020', '别处/深']) mkdirSync(at(folder), { recursive: true })
  for (const place of ['秘密.yaml', '别处/秘密.yaml', '别处/深/秘密.yaml'])
    writeFileSync(at(place), `${SECRET}: "${SECRET}\n年度：${SECRET}`)
  writeFileSync(at('项目/2020/不是.yaml'), `root:x:${SECRET}\n`)
  writeFileSync(at('项目/2020/data.yaml'), minimal({}, 2020))
  symlinkSync('../../秘密.yaml', at('项目/2021/链.yaml'))
  symlinkSync('../../别处', at('项目/2021/链'))
  symlinkSync('链.yaml', at('项目/2021/链链.yaml'))
  symlinkSync('/dev/zero', at('项目/2021/零.yaml'))
  symlinkSync('圈.yaml', at('项目/2021/圈.yaml'))
  linkSync(at('项目/2020/不是.yaml'), at('项目/2021/硬.yaml'))
  execFileSync('mkfifo', [at('项目/2021/管.yaml')])
  return root
}

const NAMES = [
  '..',
  '.',
  '',
  '2020',
  '2021',
  '子',
  '链',
  '深',
  '别处',
  '项目',
  'data.yaml',
  '链.yaml',
  '链链.yaml',
]
  .concat([
    '零.yaml',
    '圈.yaml',
    '硬.yaml',
    '管.yaml',
    '不是.yaml',
    '秘密.yaml',
    'dev',
    'zero',
    'proc',
    'self',
  ])
  .concat(['环'.repeat(100), '\0', '\n', 'CON', 'C:', '~', '%2e%2e', '\\..\\'])

function path(draw: Draw): string {
  const names = Array.from({ length: draw.between(1, 7) }, () => draw.pick(NAMES))
  return (draw.chance(0.15) ? '/' : draw.chance(0.3) ? './' : '') + names.join(draw.chance(0.9) ? '/' : '\\')
}

test('no path in a data file shows what is outside, waits, or crashes', async () => {
  const root = laidOut()
  const file = join(root, '项目', '2021', 'data.yaml')
  for (let seed = 1; seed <= 3000; seed++) {
    const draw = drawing(random(seed))
    const field = draw.pick(['版式', '上年', '图片'])
    const typed = JSON.stringify(path(draw))
    const value = field === '图片' ? { 附图: `{一图: {图片: ${typed}, 说明: 数据}}` } : { [field]: typed }
    writeFileSync(file, minimal(value))
    const { source, otherSources, findings } = await inspect(await readInput(file))
    const lines = linesOf([source, ...otherSources])
    expect(
      printFindings(findings, { path: 'data.yaml', lines, colour: false }),
      `seed ${seed}`,
    ).not.toContain(SECRET)
    if (draw.chance(0.02)) {
      const { outputs } = await build(await readInput(file), { draft: true, formats: ['html'] })
      for (const { bytes } of outputs) expect(new TextDecoder().decode(bytes)).not.toContain(SECRET)
    }
  }
})

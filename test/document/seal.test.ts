import { describe, expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { FORMATS, type OutputFormat } from '../../src/pipeline/formats.ts'
import { isOurs } from '../../src/pipeline/write.ts'
import { minimal } from '../helpers/prepare-text.ts'

const other = (digit: string) => `report-gen-seal-${digit.repeat(64)}`

describe.each(['a', '0'])('a seal of %s in the data', (digit) => {
  test.each(FORMATS)('is not taken for that of %s', async (format: OutputFormat) => {
    const text = `${minimal({ 总体情况: `见${other(digit)}。` })}标题: ${other(digit)}\n附注: "“${other(digit)}”"\n`
    const input = { path: 'data.yaml', bytes: new TextEncoder().encode(text) }
    const { outputs } = await build(input, { formats: [format], draft: true })
    const [output] = outputs
    if (!output) throw new Error('nothing was built')
    expect(await isOurs(format, output.bytes)).toBe(true)
    if (format === 'docx' || format === 'ofd') return // its seal is of what the package holds, not of the bytes between
    const changed = Buffer.from(output.bytes)
    const at = changed.length >> 1
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await isOurs(format, changed)).toBe(false)
    if (format === 'html') expect(Buffer.from(output.bytes).toString()).toContain(`见${other(digit)}。`)
  })
})

import { chownSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { foldersOf } from '../../src/cli/files/project.ts'
import { readInput } from '../../src/cli/read-input.ts'
import { readSettingsFile } from '../../src/cli/read-settings.ts'

const hanging = vi.hoisted(() => ({ path: '' }))
vi.mock('../../src/cli/files/file-system.ts', async (load) => {
  const { disk } = await load<typeof import('../../src/cli/files/file-system.ts')>()
  const open: typeof disk.open = (path, ...rest) =>
    path === hanging.path ? new Promise(() => {}) : disk.open(path, ...rest)
  return { disk: { ...disk, open } }
})

const folder = mkdtempSync(join(tmpdir(), 'report-gen-'))
afterEach(() => {
  vi.useRealTimers()
  hanging.path = ''
})

test('a drive that does not answer is given up with the next step', async () => {
  vi.useFakeTimers()
  hanging.path = join(folder, 'data.yaml')
  const told = expect(readInput(hanging.path)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/没有回应。请检查网络盘/),
  })
  await vi.runAllTimersAsync()
  await told
})

describe('what a data file names', () => {
  const made = mkdtempSync(join(tmpdir(), 'report-gen-'))
  const write = async (...path: readonly string[]) => {
    await mkdir(join(made, ...path.slice(0, -1)), { recursive: true })
    writeFileSync(join(made, ...path), '甲')
  }
  const read = async (name: string, allow: readonly string[] = []) => {
    const found = await (await readInput(join(made, '局', '2025', 'data.yaml'), { allow })).readFile?.(name)
    return typeof found === 'object' ? 'read' : found
  }

  test('is read within the project, by where it really is', async () => {
    for (const path of ['局/2025/data.yaml', '局/2024/data.yaml', '别处/图.png', '局/式.yaml'])
      await write(...path.split('/'))
    await symlink(join(made, '别处'), join(made, '局', '2025', '链接'))
    expect(await read('../2024/data.yaml')).toBe('read')
    expect(await read('../式.yaml')).toBe('read')
    expect(await read('没有.yaml')).toBeUndefined()
    expect(await read('x'.repeat(300))).toBeUndefined()
    expect(await read('data.yaml/图.png')).toBeUndefined()
    expect(await read('.')).toBe('not-a-file')
    for (const path of ['../../别处/图.png', join(made, '别处', '图.png'), '链接/图.png', '链接/没有.png']) {
      expect(await read(path), path).toBe('outside')
    }
    expect(await read('链接/图.png', [join(made, '别处')])).toBe('read')
  })

  test('settings above the data make the project larger, those beside it smaller', async () => {
    writeFileSync(join(made, 'report-gen.yaml'), '规则: {}\n')
    expect(await read('../../别处/图.png')).toBe('read')
    writeFileSync(join(made, '局', '2025', 'report-gen.yaml'), '规则: {}\n')
    expect(await read('../2024/data.yaml')).toBe('outside')
    rmSync(made, { recursive: true })
  })
})

test('the project is never the root of a system', async () => {
  expect(await foldersOf('/tmp/data.yaml', undefined, [])).toEqual([realpathSync('/tmp')])
})

test.runIf(process.getuid?.() === 0)(
  'settings are those of the user, of the system, or of the owner of the data',
  async () => {
    const made = mkdtempSync(join(tmpdir(), 'report-gen-'))
    const [data, settings] = [join(made, 'data.yaml'), join(made, 'report-gen.yaml')]
    for (const file of [data, settings]) writeFileSync(file, '规则: {}\n')
    chownSync(settings, 4321, 4321)
    expect(await readSettingsFile(data)).toMatchObject({ distrusted: 'owner' })
    for (const file of [made, data]) chownSync(file, 4321, 4321)
    expect(await readSettingsFile(data)).toHaveProperty('bytes')
    rmSync(made, { recursive: true })
  },
)

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8')
const json = (...path: readonly string[]) => JSON.parse(read(...path))
const script = (name: string) => import(new URL(`../../scripts/release/${name}.mjs`, import.meta.url).href)

interface Component {
  readonly type: string
  readonly name: string
  readonly version: string
  readonly licenses: readonly unknown[]
  readonly hashes?: readonly { readonly content: string }[]
}
const { billOfMaterials } = (await script('bill-of-materials')) as {
  billOfMaterials(parts: object): { readonly components: readonly Component[] }
}
const { releaseNotes } = (await script('notes')) as {
  releaseNotes(changelog: string, version: string): string
}

const { version } = json('package.json') as { readonly version: string }
const pinned = json('scripts', 'package', 'targets.json') as {
  readonly node: string
  readonly targets: readonly { readonly name: string }[]
}

describe('the bill of materials', () => {
  const bill = billOfMaterials({
    project: json('package.json'),
    libraries: json('generated', 'bundled.json'),
    faces: json('fonts', 'faces.json'),
    node: { version: pinned.node, targets: pinned.targets },
  })
  const named = (type: string) => bill.components.filter((component) => component.type === type)

  test('is one by the schema of CycloneDX 1.6', () => {
    const schemas = join('node_modules', '@cyclonedx', 'cyclonedx-library', 'res', 'schema')
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
    for (const name of ['spdx', 'jsf-0.82']) {
      const { $id: _, ...schema } = json(schemas, `${name}.SNAPSHOT.schema.json`)
      ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
    }
    const valid = ajv.compile(json(schemas, 'bom-1.6.SNAPSHOT.schema.json'))
    expect(valid(bill), JSON.stringify(valid.errors)).toBe(true)
    expect(valid({ ...bill, components: [{ name: 'of no type' }] })).toBe(false)
  })

  test('names each library that the notices name, in its version', () => {
    const notices = read('dist', 'THIRD-PARTY-NOTICES.txt')
    const noticed = [...notices.matchAll(/^={80}\n\n(\S+ \S+) \(/gm)].map(([, package_]) => package_)
    expect(noticed.length).toBeGreaterThan(20)
    expect(named('library').map(({ name, version }) => `${name} ${version}`)).toEqual(noticed)
  })

  test('names each font that is shipped, by its hash, and each Node', () => {
    const shipped = readdirSync(join(root, 'fonts'), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.ttf'))
      .map((path) => `fonts/${path.replaceAll('\\', '/')}`)
    expect(
      named('file')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(shipped.sort())
    for (const { hashes } of named('file')) expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]{64}$/)
    expect(named('platform').map(({ name, version }) => `${name} ${version}`)).toEqual(
      pinned.targets.map(({ name }) => `node-${name} ${pinned.node}`),
    )
  })

  test('tells a licence of everything', () => {
    expect(bill.components.filter(({ licenses }) => licenses.length === 0)).toEqual([])
  })
})

describe('the notes of a release', () => {
  test('are the section of its version in CHANGELOG', () => {
    const changelog = '# 更新记录\n\n## 0.3.0\n\n- 新的\n\n## 0.2.0（未发布）\n\n- 旧的\n'
    expect(releaseNotes(changelog, '0.3.0')).toBe('# report-gen 0.3.0\n\n- 新的\n')
    expect(releaseNotes(changelog, '0.2.0')).toBe('# report-gen 0.2.0\n\n- 旧的\n')
    expect(() => releaseNotes(changelog, '0.4.0')).toThrow('0.4.0')
  })

  test('lead to nothing beside them: they are handed out alone', () => {
    const changelog = '## 0.3.0\n\n- 见 [指南](docs/guide.md#一)、[标准](https://example.org/)\n'
    expect(releaseNotes(changelog, '0.3.0')).toContain('- 见 指南、[标准](https://example.org/)\n')
    expect(releaseNotes(read('CHANGELOG.md'), version)).not.toMatch(/\]\((?!https?:)/)
  })

  test('are there for this version', () => {
    expect(releaseNotes(read('CHANGELOG.md'), version).split('\n').length).toBeGreaterThan(5)
    expect(json('package-lock.json').version).toBe(version)
  })
})

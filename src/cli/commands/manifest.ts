import { cli } from '../../locale/zh/cli.ts'
import { EXIT } from '../exit-codes.ts'
import { type Manifest, type ManifestEntry, manifestHead, manifestLine } from '../manifest.ts'
import { readManifest } from '../read-manifest.ts'
import type { Terminal } from '../terminal.ts'

/** `report-gen manifest merge`: manifests of the parts of one batch → one; what is missing is named. */
export async function manifestMergeCommand(files: readonly string[], terminal: Terminal): Promise<number> {
  const manifests = await Promise.all(files.map(readManifest))
  const entries = new Map<string, ManifestEntry>()
  for (const entry of manifests.flatMap(({ entries }) => entries)) entries.set(entry.data, entry)
  const named = [...new Set(manifests.flatMap(({ head }) => head.files))]

  terminal.out(manifestHead(named))
  for (const entry of entries.values()) terminal.out(manifestLine(entry))

  const said = [
    ...missingShards(manifests),
    ...list(
      cli.manifest.notReached,
      named.filter((file) => !entries.has(file)),
    ),
    ...list(
      cli.manifest.notMade,
      named.filter((file) => entries.get(file)?.outputs.length === 0),
    ),
    ...sameOutputs([...entries.values()]),
  ]
  for (const sentence of said) terminal.err(sentence)
  const made = [...entries.values()].filter(({ outputs }) => outputs.length > 0).length
  terminal.err(cli.manifest.merged(files.length, named.length, made))
  return said.length > 0 ? EXIT.findings : EXIT.clean
}

function list(sentence: (files: readonly string[]) => string, files: readonly string[]): readonly string[] {
  return files.length > 0 ? [sentence(files)] : []
}

/** Parts of the batch that no manifest is of. */
function missingShards(manifests: readonly Manifest[]): readonly string[] {
  const shards = manifests.flatMap(({ head }) => (head.shard ? [head.shard] : []))
  const counts = [...new Set(shards.map(([, count]) => count))]
  if (counts.length > 1) return [cli.manifest.otherCounts(counts)]
  const there = new Set(shards.map(([index]) => index))
  const missing = Array.from({ length: counts[0] ?? 0 }, (_, at) => at + 1).filter(
    (index) => !there.has(index),
  )
  return missing.length > 0 ? [cli.manifest.missingShards(missing, counts[0] ?? 0)] : []
}

/** Files that two parts made under one name: the later one stands there. */
function sameOutputs(entries: readonly ManifestEntry[]): readonly string[] {
  const makers = new Map<string, string>()
  return entries.flatMap(({ data, outputs: [output] }) => {
    if (!output) return []
    const key = output.path.normalize('NFC').toLowerCase()
    const first = makers.get(key)
    makers.set(key, data)
    return first === undefined ? [] : [cli.files.sameName(output.path, [first, data])]
  })
}

import { relative, sep } from 'node:path'
import { cli } from '../locale/zh/cli.ts'
import { sha256 } from '../source/sha256.ts'
import { usageError } from './exit-codes.ts'

/** One of several parts of the files of a command, counted from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** `2/8`; `/8` where the index is what Kubernetes gives the pods of an indexed job. */
export function parseShard(word: string | undefined, env: NodeJS.ProcessEnv): Shard | undefined {
  if (word === undefined) return undefined
  const [, written, count] = /^(\d{0,6})\/(\d{1,6})$/.exec(word) ?? []
  const index = written === '' ? fromEnvironment(env['JOB_COMPLETION_INDEX']) : Number(written)
  const shard = { index, count: Number(count) }
  if (Number.isNaN(index)) throw usageError(written === '' ? cli.usage.noJobIndex : cli.usage.badShard(word))
  if (index < 1 || index > shard.count) throw usageError(cli.usage.badShard(word))
  return shard
}

/** That counts from 0. */
function fromEnvironment(index: string | undefined): number {
  return index !== undefined && /^\d{1,6}$/.test(index) ? Number(index) + 1 : Number.NaN
}

/** A shard's files. Which shard a file is in follows from its path alone, whatever others there are. */
export function ofShard(paths: readonly string[], { index, count }: Shard): readonly string[] {
  return paths.filter((path) => shardOf(path, count) === index)
}

function shardOf(path: string, count: number): number {
  const name = relative('', path).split(sep).join('/').normalize('NFC')
  return (Number.parseInt(sha256(name).slice(0, 12), 16) % count) + 1
}

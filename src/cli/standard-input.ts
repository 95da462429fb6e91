import { cli } from '../locale/zh/cli.ts'
import { environmentError } from './exit-codes.ts'

/** Stands for standard input where a file is due. */
export const STANDARD_INPUT = '-'

let read: Promise<Uint8Array> | undefined

/** All of standard input, if it is not larger than `most`. It gives what it has once; it is kept for who asks again. */
export function readStandardInput(most: number): Promise<Uint8Array> {
  read ??= readAll(most)
  return read
}

async function readAll(most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer)
    length += (chunk as Buffer).length
    if (length > most) throw environmentError(cli.files.tooLarge(cli.import.standardInput, most))
  }
  return Buffer.concat(chunks)
}

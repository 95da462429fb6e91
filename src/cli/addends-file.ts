import { type Addends, addendsName, readAddends } from '../report/addends.ts'
import { readFirst } from './files/read-file.ts'

/** Larger addends than those of ten thousand units are not ours. */
const LARGEST = 256 * 1024 * 1024

/** The bytes of the addends beside a sum, if there are any. */
export async function addendsBytes(dataFile: string): Promise<Uint8Array | undefined> {
  const bytes = await readFirst(addendsName(dataFile), LARGEST).catch(() => undefined)
  return bytes === 'not-a-file' ? undefined : bytes
}

export async function addendsBeside(dataFile: string): Promise<Addends | undefined> {
  const bytes = await addendsBytes(dataFile)
  return bytes && readAddends(bytes)
}

import * as promises from 'node:fs/promises'
import type { FileSystem } from '../../src/cli/files/file-system.ts'

/** What happens at the call that is chosen: the process ends there, or the system says no. */
export type Fault = 'end' | 'ENOSPC' | 'EIO' | 'EACCES'

interface Plan {
  readonly at: number
  readonly fault: Fault
}

let plan: Plan | undefined
let calls = 0
let ended = false

/** Thrown by every call after the end; nothing that runs then reaches the disk. */
class Ended extends Error {
  readonly code = 'ENDED'
}

/** Runs with a fault at one call. Returns how many calls there were. */
export async function withFault(chosen: Plan | undefined, run: () => Promise<unknown>) {
  plan = chosen
  calls = 0
  ended = false
  let error: unknown
  try {
    await run()
  } catch (thrown) {
    error = thrown
  } finally {
    plan = undefined
    ended = false
  }
  return { calls, error }
}

async function call<Result>(act: () => Promise<Result>, partly?: () => Promise<unknown>): Promise<Result> {
  if (ended) throw new Ended()
  calls += 1
  if (plan?.at !== calls) return act()
  await partly?.()
  if (plan.fault === 'end') {
    ended = true
    throw new Ended()
  }
  throw Object.assign(new Error(plan.fault), { code: plan.fault })
}

function watchedHandle(handle: promises.FileHandle): promises.FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const method = Reflect.get(target, name) as unknown
      if (typeof method !== 'function') return method
      return (...words: readonly unknown[]) => {
        const act = () => method.apply(target, words) as Promise<unknown>
        if (name === 'close') return call(async () => undefined).finally(act) // descriptors are given back
        if (name === 'sync') return call(async () => undefined) // no power is cut here, and it is slow
        if (name !== 'writeFile') return call(act)
        const bytes = words[0] as Uint8Array
        return call(act, () => target.write(bytes, 0, Math.floor(bytes.length / 2)))
      }
    },
  })
}

/** The real file system, each call of it counted. */
export const faultyDisk = new Proxy(promises, {
  get(target, name) {
    const method = Reflect.get(target, name) as (...words: unknown[]) => Promise<unknown>
    return async (...words: unknown[]) => {
      const result = await call(() => method.apply(target, words))
      return name === 'open' ? watchedHandle(result as promises.FileHandle) : result
    }
  },
}) as unknown as FileSystem

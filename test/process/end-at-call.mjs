import { writeFileSync } from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

// Preloaded into report-gen: kills the process at a call by which it writes, as the system begins to work on it;
// without a number it writes down how many such calls there are.
const [at, file] = [Number(process.env.END_AT_CALL), process.env.CALLS_FILE]
let calls = 0

function counted(object, name) {
  const original = object[name]
  object[name] = function (...given) {
    const result = original.apply(this, given)
    if (++calls === at) process.kill(process.pid, 'SIGKILL')
    return result
  }
}

for (const name of ['link', 'mkdir', 'open', 'rename', 'rmdir', 'unlink']) counted(promises, name)
const handle = await promises.open(import.meta.filename)
const prototype = Object.getPrototypeOf(handle)
await handle.close()
for (const name of ['writeFile', 'sync', 'chmod', 'datasync', 'write']) counted(prototype, name)
syncBuiltinESMExports()
if (file) process.on('exit', () => writeFileSync(file, String(calls)))

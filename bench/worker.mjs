import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEngine } from './engines.mjs'

// node worker.mjs <engine> <folder of reports>, forked: each message is the number of a report, to be rendered from
// memory; 'end' asks for the peak memory.
const [name, folder] = process.argv.slice(2)
const { input, render, forget } = await openEngine(name)

process.on('message', async (message) => {
  if (message === 'end') {
    process.send({ peak: process.resourceUsage().maxRSS * 1024 }, () => process.exit())
    return
  }
  const report = await input((extension) => readFileSync(join(folder, `${message}.${extension}`)))
  const started = performance.now()
  const bytes = await render(report)
  const milliseconds = performance.now() - started
  forget()
  process.send({ milliseconds, size: bytes.length })
})
process.send('ready')

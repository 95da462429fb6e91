import { writeSync } from 'node:fs'

// Loaded with --import: prints the peak memory of the process (KiB) as the last line of stderr.
process.on('exit', () => writeSync(2, `\n${process.resourceUsage().maxRSS}`))

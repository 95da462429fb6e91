import { writeFileSync } from 'node:fs'

// A letter more than 2 MB.
writeFileSync('data.yaml', `# ${'a'.repeat(2 * 1024 * 1024 - 1)}`)

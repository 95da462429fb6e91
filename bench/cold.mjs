import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

// node cold.mjs <peer> <root> <data.yaml> <document.json> <output>: one report in a fresh process. The data file is
// parsed, as it must be, but its figures need not be put in their places: the finished document is at hand.
const [peer, root, data, document, output] = process.argv.slice(2)
const { open } = await import(`./peers/${peer}.mjs`)
parse(readFileSync(data, 'utf8'))
const { render } = open(root)
writeFileSync(output, await render(JSON.parse(readFileSync(document, 'utf8'))))

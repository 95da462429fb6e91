import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontPaths } from './fonts.mjs'

/** A compiler that has its fonts at hand. `forget` drops all that it remembers of the documents it has printed. */
export function open(root) {
  const workspace = join(root, 'bench', 'peers')
  const template = readFileSync(join(workspace, 'report.typ'), 'utf8')
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: Object.values(fontPaths(root)) }],
  })
  return {
    render(document) {
      compiler.mapShadow(join(workspace, 'document.json'), Buffer.from(JSON.stringify(document)))
      return compiler.pdf({ mainFileContent: template })
    },
    forget: () => compiler.evictCache(0),
  }
}

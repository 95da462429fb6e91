import { at } from './lib/paths.mjs'
import { makePortable, targets } from './package/portable.mjs'
import { fill } from './package/work.mjs'

// Makes the packages that run without an installation into out/packages. `npm run package` makes them all,
// `npm run package -- linux-x64` one. Needs the npm registry, once.
const wanted = process.argv.slice(2)
const chosen = wanted.length === 0 ? targets : targets.filter(({ name }) => wanted.includes(name))
if (chosen.length === 0) throw new Error(`no such package; there are ${targets.map(({ name }) => name)}`)

await fill(at('out', 'packages'), async (work) => {
  for (const target of chosen) await makePortable(target, work)
})

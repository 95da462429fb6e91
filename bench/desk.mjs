import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync } from 'node:fs'

/** A year whose form has the most figures. */
const YEAR = '2025'

/**
 * Milliseconds from a figure that is typed on the desk to the answer with all figures, totals and findings, one after
 * another; the file is written in each.
 */
export async function measureDesk({ cli, folder }, warmUps, measured) {
  mkdirSync(folder, { recursive: true })
  spawnSync(process.execPath, [cli, 'init', '--agency', '某县人民政府', '--year', YEAR], { cwd: folder })
  const file = readdirSync(folder).find((name) => name.endsWith('.yaml'))
  const desk = spawn(process.execPath, [cli, 'desk', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    const [words] = await once(desk.stdout, 'data')
    const url = new URL(/http:\S+/.exec(String(words))[0])
    const headers = { 'x-desk-key': url.searchParams.get('key'), 'content-type': 'application/json' }
    const change = async (changes) => {
      const body = JSON.stringify({ file, changes })
      return (await fetch(new URL('/change', url), { method: 'POST', headers, body })).json()
    }
    let { state } = await change([])
    const cells = Object.keys(state.figures).filter((name) => state.figures[name].origin !== 'computed')
    const times = []
    for (let at = 0; at < warmUps + measured; at++) {
      const address = cells[(at * 7) % cells.length]
      const was = state.figures[address].typed ?? null
      const started = performance.now()
      const answer = await change([{ kind: 'figure', address, typed: String(at), was }])
      if (at >= warmUps) times.push(performance.now() - started)
      state = answer.state
    }
    return { times, cells: Object.keys(state.figures).length }
  } finally {
    desk.kill('SIGKILL')
  }
}

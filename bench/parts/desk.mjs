import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { atMost } from '../columns.mjs'
import { median, percentile } from '../median.mjs'

/** A year whose form has the most figures. */
const YEAR = '2025'

export const desk = {
  name: 'desk',
  title: 'The desk',
  about: ({
    measured,
  }) => `From a figure that is typed to the answer with all figures, totals and findings, the file written; the form of ${YEAR},
${measured} changes one after another.`,
  columns: [
    { key: 'figures', head: 'figures' },
    { key: 'ms', head: 'median, ms', digits: 1, isKept: true },
    { key: 'most', head: '95th percentile, ms', digits: 1, isKept: true },
  ],
  judgedBy: 'ms',
  async measure({ cli, folder, counts }) {
    const { times, cells } = await measureDesk(
      { cli, folder: join(folder, 'desk') },
      counts.warmUps,
      counts.measured,
    )
    const [ms, most] = [median(times), percentile(times, 0.95)]
    return {
      rows: [['a figure typed', { figures: cells, ms, most }]],
      others: [
        atMost('a figure typed on the desk, the median', 150, ' ms', ms),
        atMost('a figure typed on the desk, the 95th percentile', 300, ' ms', most),
      ],
    }
  },
}

/**
 * Milliseconds from a figure that is typed on the desk to the answer with all figures, totals and findings, one after
 * another; the file is written in each.
 */
async function measureDesk({ cli, folder }, warmUps, measured) {
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

import type { Finding } from '../findings/finding.ts'
import type { Severity } from '../findings/registry.ts'
import { given } from '../source/given.ts'
import { linesOf } from '../source/source.ts'
import { excerpt } from './excerpt.ts'
import { findingView, type Seen } from './finding-view.ts'
import { Places } from './places.ts'
import type { Session } from './session.ts'
import { SourceLinks } from './source-links.ts'
import type { Broken, PreviewState } from './state.ts'

/** As many findings as anyone mends before saving again; a browser shows them at once. */
const MOST = 300

const SEVERITIES = ['error', 'warning', 'info'] as const

/**
 * What the open windows are to show of a session. `run` names this run of the program; `elsewhere`: where findings are
 * seen while the page is older than the file.
 */
export function previewState(session: Session, run: string, elsewhere?: Seen): PreviewState {
  const { path, page, prepared, revision, findings } = session
  const links = new SourceLinks(path, (file) => session.isNamedFromHere(file))
  const places = session.isCurrent && page ? new Places(page.written) : elsewhere
  const broken = whyBroken(session, links, places)
  const accepted = prepared?.accepted ?? []
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length
  return {
    run,
    revision,
    title: page?.document.title ?? '',
    file: path,
    draft: page?.document.stamp !== undefined,
    ...given({ broken }),
    findings: gravest(findings).map((finding) => findingView(finding, links, places)),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    accepted: accepted.slice(0, MOST).map((finding) => findingView(finding, links, places)),
    acceptedCount: accepted.length,
  }
}

/** In the order they are in. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  const ranked = SEVERITIES.flatMap((wanted) => findings.filter(({ severity }) => severity === wanted))
  const chosen = new Set(ranked.slice(0, MOST))
  return findings.filter((finding) => chosen.has(finding))
}

/** The first error of what makes no page, or why there is no file. */
function whyBroken(
  { failure, obstacle, sources, path }: Session,
  links: SourceLinks,
  places: Seen | undefined,
): Broken | undefined {
  if (failure !== undefined) return { message: failure }
  if (!obstacle) return undefined
  const { message, range, file } = obstacle
  if (!range) return { message }
  const lines = linesOf(sources)(file ?? path)
  const place = places?.ofFinding(obstacle)
  return { message, at: links.of(range, file), excerpt: excerpt(lines, range), ...given({ place }) }
}

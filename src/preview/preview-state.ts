import { linesOf } from '../source/source.ts'
import { excerpt } from './excerpt.ts'
import { findingView } from './finding-view.ts'
import { Places } from './places.ts'
import type { Session } from './session.ts'
import { SourceLinks } from './source-links.ts'
import type { Broken, PreviewState } from './state.ts'

/** What the open windows are to show of a session. `run` names this run of the program. */
export function previewState(session: Session, run: string): PreviewState {
  const { path, page, prepared, revision, findings } = session
  const links = new SourceLinks(path, (file) => session.isNamedFromHere(file))
  const places = session.isCurrent && page ? new Places(page.written) : undefined
  const broken = whyBroken(session, links)
  return {
    run,
    revision,
    title: page?.document.title ?? '',
    file: path,
    draft: page?.document.stamp !== undefined,
    ...(broken ? { broken } : {}),
    findings: findings.map((finding) => findingView(finding, links, places)),
    accepted: (prepared?.accepted ?? []).map((finding) => findingView(finding, links, places)),
  }
}

/** The first error of what makes no page, or why there is no file. */
function whyBroken({ failure, obstacle, sources, path }: Session, links: SourceLinks): Broken | undefined {
  if (failure !== undefined) return { message: failure }
  if (!obstacle) return undefined
  const { message, range, file } = obstacle
  if (!range) return { message }
  const lines = linesOf(sources)(file ?? path)
  return { message, at: links.of(range, file), excerpt: excerpt(lines, range) }
}

import { preview as text } from '../../locale/zh/preview.ts'
import type { FigureView, Place, PreviewState } from '../state.ts'
import { brokenBanner } from './broken-banner.ts'
import { connect } from './connection.ts'
import { copyFragment } from './copy-fragment.ts'
import { byId } from './element.ts'
import { figurePanel } from './figure-panel.ts'
import { findingsPanel } from './findings-panel.ts'
import { morph } from './morph.ts'
import { PageFrame } from './page-frame.ts'
import { PdfFrame } from './pdf-frame.ts'
import { type Tab, Tabs } from './tabs.ts'

let state: PreviewState | undefined
let address: string | undefined

const page = new PageFrame(byId('frame-page'), '/page', openFigure)
const fragment = new PageFrame(byId('frame-fragment'), '/fragment', openFigure)
const pdf = new PdfFrame(byId('panel-pdf'), (version) => `/pdf?version=${version}`)
const tabs = new Tabs(showTab)

connect(hear, () => say(text.status.lost, 'lost'))
morph(byId('figure'), figurePanel(undefined))

function hear(news: PreviewState): void {
  state = news
  const { title, file, revision } = news
  byId('title').textContent = title || text.title
  byId('file').textContent = file.split(/[/\\]/).at(-1) ?? ''
  byId('file').title = file
  document.title = title ? `${title} · ${text.title}` : text.title
  byId('nothing').hidden = revision > 0
  morph(byId('broken'), brokenBanner(news))
  morph(byId('findings'), findingsPanel(news))
  say(...status(news))
  showTab(tabs.chosen)
  if (address !== undefined) void openFigure(address)
}

function status({ broken, draft, revision }: PreviewState): [words: string, kind: string] {
  if (broken?.isUnheard) return [revision > 0 ? text.unheard.stale : text.unheard.nothing, 'stale']
  if (broken) return revision > 0 ? [text.status.stale, 'stale'] : [text.status.nothing, 'stale']
  return draft ? [text.status.draft, 'draft'] : [text.status.current, 'current']
}

function say(words: string, kind: string): void {
  const status = byId('status')
  if (status.textContent !== words) status.textContent = words
  status.dataset['kind'] = kind
}

/** Brings what a tab shows up to date; the others wait until they are chosen. */
function showTab(tab: Tab): void {
  const isPage = tab === 'page' || tab === 'fragment'
  for (const id of ['phone', 'print']) byId<HTMLButtonElement>(id).disabled = !isPage
  byId<HTMLAnchorElement>('open').href = `/${tab}`
  byId('open').toggleAttribute('data-unused', tab === 'docx' || tab === 'ofd')
  if (!state || state.revision === 0) return
  const version = `${state.run}-${state.revision}`
  if (tab === 'page') void page.show(version)
  if (tab === 'fragment') void fragment.show(version)
  if (tab === 'pdf') pdf.show(version)
}

async function openFigure(wanted: string): Promise<void> {
  address = wanted
  const response = await fetch(`/figure?address=${encodeURIComponent(wanted)}`)
  if (response.ok) morph(byId('figure'), figurePanel((await response.json()) as FigureView))
}

byId('findings').addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-place]')
  if (!button) return
  tabs.choose('page')
  unmark()
  button.setAttribute('data-preview-current', '')
  const place = JSON.parse(button.dataset['place'] ?? '') as Place
  if (!page.mark(place)) say(text.findings.notSeen, 'lost')
  if ('address' in place) void openFigure(place.address)
})

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') unmark()
})

function unmark(): void {
  page.unmark()
  byId('findings').querySelector('[data-preview-current]')?.removeAttribute('data-preview-current')
}

for (const id of ['phone', 'print']) {
  byId(id).addEventListener('click', () => toggle(id))
}

/** 手机宽度 and 打印预览 exclude each other. */
function toggle(chosen: string): void {
  for (const id of ['phone', 'print']) {
    const on = id === chosen && byId(id).getAttribute('aria-pressed') !== 'true'
    byId(id).setAttribute('aria-pressed', String(on))
    document.body.classList.toggle(id, on)
  }
  const onPaper = document.body.classList.contains('print')
  page.printLook = onPaper
  fragment.printLook = onPaper
}

byId('copy').addEventListener('click', async () => {
  if (await copyFragment('/fragment')) say(text.fragment.copied, 'current')
  else say(text.fragment.notCopied, 'lost')
})

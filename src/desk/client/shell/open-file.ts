import { deskText as text } from '../../../locale/zh/desk-page.ts'
import type { DeskPlace, Shows, ViewName } from '../desk.ts'
import { OpenDesk } from '../open-desk.ts'
import { Tabs } from '../tabs.ts'
import { VIEWS } from '../views.ts'
import { dropAnywhere } from '../workbook/drop-anywhere.ts'
import { FilledPanel } from '../workbook/filled-panel.ts'
import { leftWorkbook } from '../workbook/left-workbook.ts'
import { away } from './away.ts'
import { banner } from './banner.ts'
import { Conflicts } from './conflicts.ts'
import { Header } from './header.ts'
import { importNotice } from './import-notice.ts'
import { paneKeys } from './pane-keys.ts'
import { stepKeys } from './step-keys.ts'

/** The page of a data file: header, banner, and the views behind their tabs. A view is built when it is turned to. */
export async function openFile(page: HTMLElement, file: string): Promise<void> {
  const shown = new Map<ViewName, Shows>()
  const names = new Map(VIEWS.map(({ name }) => [name, text.views[name]] as const))
  const tabs = new Tabs(text.views.label, names, enter)
  const header = new Header(tabs.list)
  const conflicts = new Conflicts(() => desk)
  const desk = await OpenDesk.of(file, {
    show,
    turnTo: (view) => tabs.turnTo(view),
    say: (words, kind) => header.announce(words, kind),
    ask: (some) => conflicts.add(some),
    bring: (files) => void filled.take(files),
    lose: () => header.lose(),
  })
  const filled = new FilledPanel(desk)

  function enter(name: ViewName): void {
    const view = VIEWS.find((view) => view.name === name)
    if (!shown.has(name)) shown.set(name, view?.mount(tabs.panel(name), desk) ?? {})
    shown.get(name)?.enter?.()
    sessionStorage.setItem(viewOf(file), name)
  }

  /** The view that is open is asked first. */
  function show(place: DeskPlace): boolean {
    const order = [...VIEWS].sort((a, b) => Number(b.name === tabs.chosen) - Number(a.name === tabs.chosen))
    for (const { name, mount } of order) {
      if (!shown.has(name)) shown.set(name, mount(tabs.panel(name), desk) ?? {})
      const isHere = name === tabs.chosen
      if (!isHere) tabs.panel(name).hidden = false
      const found = shown.get(name)?.show?.(place) ?? false
      if (!isHere) tabs.panel(name).hidden = true
      if (!found) continue
      if (!isHere) {
        tabs.choose(name)
        shown.get(name)?.show?.(place)
      }
      return true
    }
    return false
  }

  const main = document.createElement('main')
  main.append(...tabs.panels)
  const trouble = banner(desk, () => tabs.choose('text'))
  const notice = importNotice(desk, () => tabs.choose('checks'))
  page.replaceChildren(
    header.element,
    away(desk),
    ...(notice ? [notice] : []),
    trouble,
    conflicts.element,
    filled.element,
    main,
  )
  header.follow(desk)
  stepKeys(desk)
  paneKeys(main)
  const last = wasReloaded() ? sessionStorage.getItem(viewOf(file)) : null
  tabs.choose(VIEWS.find(({ name }) => name === last)?.name ?? VIEWS[0]?.name ?? 'form')
  dropAnywhere((files) => desk.bring(files))
  const left = leftWorkbook(file)
  if (left) void filled.look(left)
}

/** The same window shows the same file again; else a file is begun at its form. */
function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'reload'
}

/** Under what a window keeps the view that a file was left at. */
function viewOf(file: string): string {
  return `view ${file}`
}

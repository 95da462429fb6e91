import { mountChecks } from './checks/mount-checks.ts'
import type { View } from './desk.ts'
import { mountGiveOut } from './give-out/mount-give-out.ts'
import { mountForm } from './grid/mount-form.ts'
import { mountProse } from './prose/mount-prose.ts'
import { mountText } from './text-pane/mount-text.ts'

/** The views of an open file, in the order of their tabs. */
export const VIEWS: readonly View[] = [
  { name: 'form', mount: mountForm },
  { name: 'prose', mount: mountProse },
  { name: 'checks', mount: mountChecks },
  { name: 'giveOut', mount: mountGiveOut },
  { name: 'text', mount: mountText },
]

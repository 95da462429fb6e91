import type { View } from './desk.ts'
import { mountForm } from './grid/mount-form.ts'

/** The views of an open file, in the order of their tabs. */
export const VIEWS: readonly View[] = [{ name: 'form', mount: mountForm }]

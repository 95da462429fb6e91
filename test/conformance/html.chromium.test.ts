import { afterAll } from 'vitest'
import { closeChromium } from '../readers/chromium.ts'
import { readHtml } from '../readers/read-html.ts'
import { conformance, written } from './conformance.ts'

afterAll(closeChromium)

conformance('html', written('html'), readHtml)

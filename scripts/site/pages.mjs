import { existsSync, readdirSync } from 'node:fs'
import { at } from '../lib/paths.mjs'

/** The Markdown of the guide by group, in the order of the contents, from the root of the project. */
export const GROUPS = {
  start: ['README.md', 'docs/desk.md', 'docs/guide.md', 'docs/import.md', 'examples/README.md'],
  tutorials: ['desk', 'yaml', 'collecting', 'own-form', 'publishing'].map(
    (name) => `docs/tutorials/${name}.md`,
  ),
  many: ['docs/many.md'],
  explanation: [
    ...['forms', 'balances', 'paper'].map((name) => `docs/explanation/${name}.md`),
    'docs/prose-reading.md',
    'docs/pdf-conformance.md',
    'docs/ofd-conformance.md',
  ],
  reference: ['docs/api.md', 'docs/security.md', 'docs/glossary.md', 'CHANGELOG.md', 'README.en.md'],
  project: [
    'docs/architecture.md',
    'docs/performance.md',
    'docs/paper-review.md',
    'docs/paste-review.md',
    'docs/desk-review.md',
    'bench/RESULTS.md',
    'fonts/README.md',
  ].filter((path) => existsSync(at(path))),
  rules: [
    'docs/findings/README.md',
    ...readdirSync(at('docs', 'findings'))
      .filter((name) => name !== 'README.md')
      .sort()
      .map((name) => `docs/findings/${name}`),
  ],
}

/** Where a page stands in the built guide; a README is the page of its folder. */
export function placeOf(path) {
  return path.replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html')
}

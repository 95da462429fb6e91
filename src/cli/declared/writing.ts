import { commandText } from '../../locale/zh/cli-commands.ts'
import { EXIT } from '../exit-codes.ts'
import type { CommandDeclaration } from './declaration.ts'
import { ALLOW, ENCODING, FONTS, JOBS, PREVIOUS, QUIET, RULE, THEME } from './shared-options.ts'

const { build, check, desk, edit, init, preview } = commandText

const DESK = [
  { flags: '--port <number>', text: desk.port },
  { flags: '--no-open', text: desk.noOpen },
]

/** Writing a report: from the first line to what is published. */
export const WRITING: readonly CommandDeclaration[] = [
  {
    name: 'build',
    words: build,
    argument: ['<files...>', build.files],
    options: [
      { flags: '-o, --output <folder>', text: build.output },
      { flags: '-f, --formats <list>', text: build.formats },
      { flags: '--pdf-standard <list>', text: build.pdfStandard },
      { flags: '--attach', text: build.attach },
      FONTS,
      { flags: '--draft', text: build.draft },
      { flags: '--force', text: build.force },
      { flags: '--overwrite', text: build.overwrite },
      { flags: '--manifest', text: build.manifest },
      { flags: '--incremental <manifest>', text: build.incremental },
      { flags: '--shard <part>', text: build.shard },
      JOBS,
      QUIET,
      PREVIOUS,
      ENCODING,
      RULE,
      ALLOW,
      THEME,
    ],
    async run(files: string[], options, terminal) {
      return (await import('../commands/build.ts')).buildCommand(files, options, terminal)
    },
  },
  {
    name: 'check',
    words: check,
    argument: ['<files...>', build.files],
    options: [
      PREVIOUS,
      RULE,
      { flags: '--strict', text: check.strict },
      ENCODING,
      ALLOW,
      { flags: '--fix', text: check.fix },
      { flags: '--dry-run', text: check.dryRun },
      { flags: '--format <name>', text: check.format },
      { flags: '--limit <count>', text: check.limit },
      { flags: '--verbose', text: check.verbose },
      { flags: '--prose', text: check.prose },
      JOBS,
      { ...QUIET, text: check.quiet },
    ],
    async run(files: string[], options, terminal) {
      return (await import('../commands/check.ts')).checkCommand(files, options, terminal)
    },
  },
  {
    name: 'preview',
    words: preview,
    argument: ['<file>', preview.file],
    options: [
      { flags: '--port <number>', text: preview.port },
      { flags: '--open', text: preview.open },
      THEME,
      ENCODING,
      ALLOW,
    ],
    async run(file: string, options, terminal) {
      await (await import('../commands/preview.ts')).previewCommand(file, options, terminal)
      return EXIT.clean
    },
  },
  {
    name: 'desk',
    words: desk,
    argument: ['[folder]', desk.folder],
    options: DESK,
    async run(folder: string | undefined, options, terminal) {
      await (await import('../commands/desk.ts')).deskCommand(folder ?? '.', options, terminal)
      return EXIT.clean
    },
  },
  {
    name: 'edit',
    words: edit,
    argument: ['<file>', edit.file],
    options: DESK,
    async run(file: string, options, terminal) {
      await (await import('../commands/desk.ts')).editCommand(file, options, terminal)
      return EXIT.clean
    },
  },
  {
    name: 'init',
    words: init,
    argument: ['[file]', init.file],
    options: [
      { flags: '--agency <name>', text: init.agency },
      { flags: '--year <year>', text: init.year },
      { flags: '--from <file>', text: init.from },
      { flags: '--keep-prose', text: init.keepProse },
    ],
    async run(file: string | undefined, options, terminal) {
      return (await import('../commands/init.ts')).initCommand(file, options, terminal)
    },
  },
]

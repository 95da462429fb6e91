import { commandText } from '../locale/zh/cli-commands.ts'
import { EXIT } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** A command as the parser is told of it. */
export interface CommandDeclaration {
  /** The command that this one is a part of. */
  readonly group?: Pick<CommandDeclaration, 'name' | 'words'>
  readonly name: string
  readonly words: { readonly summary: string; readonly after: string }
  /** As the usage shows it, and what it is. */
  readonly argument: readonly [flags: string, text: string]
  readonly options: readonly CommandOption[]
  /** Returns the exit code. The module of a command is loaded when it is run. */
  run(argument: never, options: never, terminal: Terminal): Promise<number>
}

export interface CommandOption {
  readonly flags: string
  readonly text: string
  readonly required?: boolean
  /** May be given several times. */
  readonly repeated?: boolean
}

const {
  aggregate,
  build,
  check,
  preview,
  desk,
  edit,
  init,
  import: importing,
  workbook,
  diff,
  explain,
  schema,
  theme,
  doctor,
  manifest,
  completion,
  guide,
} = commandText

const PREVIOUS = { flags: '--previous <file>', text: check.previous }
const ENCODING = { flags: '--encoding <name>', text: check.encoding }
const RULE = { flags: '--rule <rule=level>', text: check.rule, repeated: true }
const THEME = { flags: '--theme <folder>', text: theme.option }
const ALLOW = { flags: '--allow <folder>', text: check.allow, repeated: true }
const JOBS = { flags: '--jobs <count>', text: build.jobs }
const QUIET = { flags: '--quiet', text: build.quiet }
const FONTS = { flags: '--fonts <source>', text: build.fonts }
const DESK = [
  { flags: '--port <number>', text: desk.port },
  { flags: '--no-open', text: desk.noOpen },
]

export const COMMANDS: readonly CommandDeclaration[] = [
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
      return (await import('./commands/build.ts')).buildCommand(files, options, terminal)
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
      return (await import('./commands/check.ts')).checkCommand(files, options, terminal)
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
      await (await import('./commands/preview.ts')).previewCommand(file, options, terminal)
      return EXIT.clean
    },
  },
  {
    name: 'desk',
    words: desk,
    argument: ['[folder]', desk.folder],
    options: DESK,
    async run(folder: string | undefined, options, terminal) {
      await (await import('./commands/desk.ts')).deskCommand(folder ?? '.', options, terminal)
      return EXIT.clean
    },
  },
  {
    name: 'edit',
    words: edit,
    argument: ['<file>', edit.file],
    options: DESK,
    async run(file: string, options, terminal) {
      await (await import('./commands/desk.ts')).editCommand(file, options, terminal)
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
      await (await import('./commands/init.ts')).initCommand(file, options, terminal)
      return EXIT.clean
    },
  },
  {
    name: 'import',
    words: importing,
    argument: ['<files...>', importing.files],
    options: [
      { flags: '-o, --output <path>', text: importing.output },
      { flags: '--year <year>', text: importing.year },
      { flags: '--agency <name>', text: importing.agency },
      { flags: '--form <name>', text: importing.form },
      { flags: '--strict', text: importing.strict },
    ],
    async run(files: string[], options, terminal) {
      return (await import('./commands/import.ts')).importCommand(files, options, terminal)
    },
  },
  {
    name: 'workbook',
    words: workbook,
    argument: ['[file]', workbook.file],
    options: [
      { flags: '-o, --output <file>', text: workbook.output },
      { flags: '--agency <name>', text: init.agency },
      { flags: '--year <year>', text: init.year },
      { flags: '--form <name>', text: workbook.form },
      { flags: '--update <data>', text: workbook.update },
      { flags: '--yes', text: workbook.yes },
      { flags: '--overwrite', text: workbook.overwrite },
    ],
    async run(file: string | undefined, options, terminal) {
      return (await import('./commands/workbook.ts')).workbookCommand(file, options, terminal)
    },
  },
  {
    name: 'diff',
    words: diff,
    argument: ['<files...>', diff.files],
    options: [
      { flags: '--format <name>', text: diff.format },
      { flags: '-o, --output <file>', text: diff.output },
      { flags: '--overwrite', text: diff.overwrite },
      ALLOW,
    ],
    async run(files: string[], options, terminal) {
      return (await import('./commands/diff.ts')).diffCommand(files, options, terminal)
    },
  },
  {
    name: 'aggregate',
    words: aggregate,
    argument: ['<files...>', aggregate.files],
    options: [
      { flags: '--units <file>', text: aggregate.units, required: true },
      { flags: '-o, --output <file>', text: aggregate.output, required: true },
      { flags: '--board <file>', text: aggregate.board },
      { flags: '--matrix <file>', text: aggregate.matrix },
      { flags: '--year <year>', text: aggregate.year },
      { flags: '--agency <name>', text: aggregate.agency },
      { flags: '--scope <name>', text: aggregate.scope },
      { flags: '--include <unit>', text: aggregate.include, repeated: true },
      { flags: '--previous <file>', text: aggregate.previous },
      { flags: '--due <date>', text: aggregate.due },
      { flags: '--today <date>', text: aggregate.today },
      { flags: '--annex', text: aggregate.annex },
      { flags: '--yes', text: aggregate.yes },
      { ...JOBS, text: aggregate.jobs },
      { ...QUIET, text: aggregate.quiet },
    ],
    async run(files: string[], options, terminal) {
      return (await import('./commands/aggregate.ts')).aggregateCommand(files, options, terminal)
    },
  },
  {
    name: 'explain',
    words: explain,
    argument: ['<subject>', explain.subject],
    options: [
      { flags: '--year <year>', text: explain.year },
      { flags: '--in <file>', text: explain.in },
    ],
    async run(subject: string, options, terminal) {
      await (await import('./commands/explain.ts')).explainCommand(subject, options, terminal)
      return EXIT.clean
    },
  },
  {
    name: 'schema',
    words: schema,
    argument: ['<subject>', schema.subject],
    options: [
      { flags: '-o, --output <file>', text: schema.output },
      { flags: '--overwrite', text: schema.overwrite },
      ALLOW,
    ],
    async run(subject: string, options, terminal) {
      return (await import('./commands/schema.ts')).schemaCommand(subject, options, terminal)
    },
  },
  {
    group: { name: 'theme', words: theme },
    name: 'init',
    words: theme.init,
    argument: ['[folder]', theme.folder],
    options: [],
    async run(folder: string | undefined, _, terminal) {
      await (await import('./commands/theme.ts')).themeInitCommand(folder ?? 'theme', terminal)
      return EXIT.clean
    },
  },
  {
    group: { name: 'manifest', words: manifest },
    name: 'merge',
    words: manifest.merge,
    argument: ['<files...>', manifest.files],
    options: [],
    async run(files: string[], _, terminal) {
      return (await import('./commands/manifest.ts')).manifestMergeCommand(files, terminal)
    },
  },
  {
    name: 'doctor',
    words: doctor,
    argument: ['[file]', doctor.file],
    options: [FONTS, ALLOW],
    async run(file: string | undefined, options, terminal) {
      return (await import('./commands/doctor.ts')).doctorCommand(file, options, terminal)
    },
  },
  {
    name: 'completion',
    words: completion,
    argument: ['<shell...>', completion.shell],
    options: [],
    async run(words: string[], _, terminal) {
      ;(await import('./commands/completion.ts')).completionCommand(words, terminal)
      return EXIT.clean
    },
  },
  {
    name: 'guide',
    words: guide,
    argument: ['[words...]', guide.search],
    options: [{ flags: '--no-open', text: guide.noOpen }],
    async run(words: string[], options: { readonly open: boolean }, terminal) {
      ;(await import('./commands/guide.ts')).guideCommand(words, options, terminal)
      return EXIT.clean
    },
  },
]

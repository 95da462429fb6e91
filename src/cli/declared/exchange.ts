import { commandText } from '../../locale/zh/cli-commands.ts'
import type { CommandDeclaration } from './declaration.ts'
import { ALLOW, JOBS, QUIET } from './shared-options.ts'

const { aggregate, diff, import: importing, workbook } = commandText

/** Figures that come in from others, and are added up and compared. */
export const EXCHANGE: readonly CommandDeclaration[] = [
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
      return (await import('../commands/import.ts')).importCommand(files, options, terminal)
    },
  },
  {
    name: 'workbook',
    words: workbook,
    argument: ['[file]', workbook.file],
    options: [
      { flags: '-o, --output <file>', text: workbook.output },
      { flags: '--agency <name>', text: workbook.agency },
      { flags: '--year <year>', text: workbook.year },
      { flags: '--form <name>', text: workbook.form },
      { flags: '--update <data>', text: workbook.update },
      { flags: '--yes', text: workbook.yes },
      { flags: '--overwrite', text: workbook.overwrite },
    ],
    async run(file: string | undefined, options, terminal) {
      return (await import('../commands/workbook.ts')).workbookCommand(file, options, terminal)
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
      return (await import('../commands/diff.ts')).diffCommand(files, options, terminal)
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
      return (await import('../commands/aggregate.ts')).aggregateCommand(files, options, terminal)
    },
  },
]

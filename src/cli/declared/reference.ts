import { commandText } from '../../locale/zh/cli-commands.ts'
import { EXIT } from '../exit-codes.ts'
import type { CommandDeclaration } from './declaration.ts'
import { ALLOW, FONTS } from './shared-options.ts'

const { completion, doctor, explain, guide, manifest, schema, theme } = commandText

/** What is looked up, set up and kept in order. */
export const REFERENCE: readonly CommandDeclaration[] = [
  {
    name: 'explain',
    words: explain,
    argument: ['<subject>', explain.subject],
    options: [
      { flags: '--year <year>', text: explain.year },
      { flags: '--form <name>', text: explain.form },
      { flags: '--in <file>', text: explain.in },
    ],
    async run(subject: string, options, terminal) {
      await (await import('../commands/explain.ts')).explainCommand(subject, options, terminal)
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
      return (await import('../commands/schema.ts')).schemaCommand(subject, options, terminal)
    },
  },
  {
    group: { name: 'theme', words: theme },
    name: 'init',
    words: theme.init,
    argument: ['[folder]', theme.folder],
    options: [],
    async run(folder: string | undefined, _, terminal) {
      await (await import('../commands/theme.ts')).themeInitCommand(folder ?? 'theme', terminal)
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
      return (await import('../commands/manifest.ts')).manifestMergeCommand(files, terminal)
    },
  },
  {
    name: 'doctor',
    words: doctor,
    argument: ['[file]', doctor.file],
    options: [FONTS, ALLOW, { flags: '--json', text: doctor.json }],
    async run(file: string | undefined, options, terminal) {
      return (await import('../commands/doctor.ts')).doctorCommand(file, options, terminal)
    },
  },
  {
    name: 'completion',
    words: completion,
    argument: ['<shell...>', completion.shell],
    options: [],
    async run(words: string[], _, terminal) {
      ;(await import('../commands/completion.ts')).completionCommand(words, terminal)
      return EXIT.clean
    },
  },
  {
    name: 'guide',
    words: guide,
    argument: ['[words...]', guide.search],
    options: [{ flags: '--no-open', text: guide.noOpen }],
    async run(words: string[], options: { readonly open: boolean }, terminal) {
      ;(await import('../commands/guide.ts')).guideCommand(words, options, terminal)
      return EXIT.clean
    },
  },
]

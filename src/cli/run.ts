import { Command, CommanderError, Help } from 'commander'
import { cli } from '../locale/zh/cli.ts'
import { version } from '../version.ts'
import { CommandError, EXIT, internalMessage } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line. Returns the exit code; never exits and never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.clean
  const programme = makeProgramme(terminal, (code) => {
    exitCode = code
  })
  try {
    await programme.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    return explain(error, terminal)
  }
}

function makeProgramme(terminal: Terminal, finish: (exitCode: number) => void): Command {
  const programme = new Command('report-gen')
    .description(cli.programme)
    .version(version, '-V, --version', cli.help.version)
    .addHelpText('after', cli.help.after)
  const build = programme
    .command('build')
    .summary(cli.build.summary)
    .description(cli.build.summary)
    .argument('<files...>', cli.build.files)
    .option('-o, --output <folder>', cli.build.output)
    .option('-f, --formats <list>', cli.build.formats)
    .option('--pdf-standard <list>', cli.build.pdfStandard)
    .option('--force', cli.build.force)
    .option('--overwrite', cli.build.overwrite)
    .option('--manifest', cli.build.manifest)
    .option('--previous <file>', cli.check.previous)
    .option('--encoding <name>', cli.check.encoding)
    .option('--rule <rule=level>', cli.check.rule, collect)
    .option('--theme <folder>', cli.theme.option)
    .addHelpText('after', cli.build.after)
    .action(async (files: string[], options) => {
      const { buildCommand } = await import('./commands/build.ts')
      finish(await buildCommand(files, options, terminal))
    })
  const check = programme
    .command('check')
    .summary(cli.check.summary)
    .description(cli.check.summary)
    .argument('<files...>', cli.build.files)
    .option('--previous <file>', cli.check.previous)
    .option('--rule <rule=level>', cli.check.rule, collect)
    .option('--strict', cli.check.strict)
    .option('--encoding <name>', cli.check.encoding)
    .option('--fix', cli.check.fix)
    .option('--dry-run', cli.check.dryRun)
    .option('--format <name>', cli.check.format)
    .option('--limit <count>', cli.check.limit)
    .addHelpText('after', cli.check.after)
    .action(async (files: string[], options) => {
      const { checkCommand } = await import('./commands/check.ts')
      finish(await checkCommand(files, options, terminal))
    })
  const explain = programme
    .command('explain')
    .summary(cli.explain.summary)
    .description(cli.explain.summary)
    .argument('<subject>', cli.explain.subject)
    .option('--year <year>', cli.explain.year)
    .addHelpText('after', cli.explain.after)
    .action(async (subject: string, options) => {
      const { explainCommand } = await import('./commands/explain.ts')
      await explainCommand(subject, options, terminal)
    })
  const init = programme
    .command('init')
    .summary(cli.init.summary)
    .description(cli.init.summary)
    .argument('[file]', cli.init.file)
    .requiredOption('--agency <name>', cli.init.agency)
    .requiredOption('--year <year>', cli.init.year)
    .addHelpText('after', cli.init.after)
    .action(async (file: string | undefined, options) => {
      const { initCommand } = await import('./commands/init.ts')
      await initCommand(file, options, terminal)
    })
  const schema = programme
    .command('schema')
    .summary(cli.schema.summary)
    .description(cli.schema.summary)
    .argument('<subject>', cli.schema.subject)
    .option('-o, --output <file>', cli.schema.output)
    .addHelpText('after', cli.schema.after)
    .action(async (subject: string, options) => {
      const { schemaCommand } = await import('./commands/schema.ts')
      finish(await schemaCommand(subject, options, terminal))
    })
  const preview = programme
    .command('preview')
    .summary(cli.preview.summary)
    .description(cli.preview.summary)
    .argument('<file>', cli.preview.file)
    .option('--port <number>', cli.preview.port)
    .option('--open', cli.preview.open)
    .option('--theme <folder>', cli.theme.option)
    .option('--encoding <name>', cli.check.encoding)
    .addHelpText('after', cli.preview.after)
    .action(async (file: string, options) => {
      const { previewCommand } = await import('./commands/preview.ts')
      await previewCommand(file, options, terminal)
    })
  const theme = programme
    .command('theme')
    .summary(cli.theme.summary)
    .description(cli.theme.summary)
    .addHelpText('after', cli.theme.after)
  const themeInit = theme
    .command('init')
    .summary(cli.theme.init)
    .description(cli.theme.init)
    .argument('[folder]', cli.theme.folder)
    .addHelpText('after', cli.theme.after)
    .action(async (folder: string | undefined) => {
      const { themeInitCommand } = await import('./commands/theme.ts')
      await themeInitCommand(folder ?? 'theme', terminal)
    })
  for (const command of [programme, build, check, explain, preview, init, schema, theme, themeInit])
    speakChinese(command, terminal)
  return programme
}

const TITLES: Record<string, string> = {
  'Usage:': cli.help.usage,
  'Arguments:': cli.help.arguments,
  'Options:': cli.help.options,
  'Commands:': cli.help.commands,
}

/** An option that may be given several times. */
function collect(word: string, words: readonly string[] = []): readonly string[] {
  return [...words, word]
}

function speakChinese(command: Command, terminal: Terminal): void {
  command
    .helpOption('-h, --help', cli.help.option)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandDescription: (subcommand) => subcommand.summary(),
      commandUsage: (subject) =>
        new Help()
          .commandUsage(subject)
          .replace('[options]', cli.help.someOptions)
          .replace('[command]', cli.help.someCommand),
    })
}

function explain(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.clean
    const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
    const found = /--[\w-]+/.exec(quoted)?.[0] ?? quoted
    terminal.err(cli.usage.parser(error.code, found))
    return EXIT.usage
  }
  if (error instanceof CommandError) {
    terminal.err(error.message)
    return error.exitCode
  }
  terminal.err(internalMessage(error))
  return EXIT.internal
}

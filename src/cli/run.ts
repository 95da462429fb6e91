import { Command, CommanderError, Help } from 'commander'
import { cli } from '../locale/zh/cli.ts'
import { version } from '../version.ts'
import { CommandError, EXIT } from './exit-codes.ts'
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
    .option('--fonts <source>', cli.build.fonts)
    .option('--force', cli.build.force)
    .option('--overwrite', cli.build.overwrite)
    .option('--manifest', cli.build.manifest)
    .addHelpText('after', cli.build.after)
    .action(async (files: string[], options) => {
      const { buildCommand } = await import('./commands/build.ts')
      finish(await buildCommand(files, options, terminal))
    })
  const doctor = programme
    .command('doctor')
    .summary(cli.doctor.summary)
    .description(cli.doctor.summary)
    .argument('[file]', cli.doctor.file)
    .option('--fonts <source>', cli.build.fonts)
    .addHelpText('after', cli.doctor.after)
    .action(async (file: string | undefined, options) => {
      const { doctorCommand } = await import('./commands/doctor.ts')
      finish(await doctorCommand(file, options, terminal))
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
  for (const command of [programme, build, init, schema, doctor]) speakChinese(command, terminal)
  return programme
}

const TITLES: Record<string, string> = {
  'Usage:': cli.help.usage,
  'Arguments:': cli.help.arguments,
  'Options:': cli.help.options,
  'Commands:': cli.help.commands,
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
  const [message, place] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
    '\n',
  )
  terminal.err(cli.internal([message, place?.trim()].filter(Boolean).join('\n')))
  return EXIT.internal
}

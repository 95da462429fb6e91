import { type Command, Help } from 'commander'
import { displayWidth } from '../findings/display-width.ts'
import { commandText } from '../locale/zh/cli-commands.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

const { help } = commandText

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': help.usage,
  'Arguments:': help.arguments,
  'Options:': help.options,
  'Commands:': help.commands,
}

/** Has a command give its help in the user's words, also for what is to be typed: `<文件>`. */
export function speakHelp(command: Command, terminal: Terminal): void {
  const usual = new Help()
  command
    .helpOption('-h, --help', help.option)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.answer(text.trimEnd()), writeErr: () => {} })
    .configureHelp({
      displayWidth,
      boxWrap: wrap,
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandDescription: (subcommand) => subcommand.summary(),
      commandUsage: (subject) => inWords(usual.commandUsage(subject).replace('[command]', '<command>')),
      subcommandTerm: (subcommand) => inWords(usual.subcommandTerm(subcommand)),
      optionTerm: (option) => inWords(usual.optionTerm(option)),
      argumentTerm: (argument) => help.placeholders[argument.name()] ?? argument.name(),
    })
}

function inWords(term: string): string {
  return term.replace(/(?<=[<[])[a-z=]+(?=(?:\.\.\.)?[>\]])/g, (name) => help.placeholders[name] ?? name)
}

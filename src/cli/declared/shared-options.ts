import { commandText } from '../../locale/zh/cli-commands.ts'

const { build, check, theme } = commandText

export const PREVIOUS = { flags: '--previous <file>', text: check.previous }
export const ENCODING = { flags: '--encoding <name>', text: check.encoding }
export const RULE = { flags: '--rule <rule=level>', text: check.rule, repeated: true }
export const THEME = { flags: '--theme <folder>', text: theme.option }
export const ALLOW = { flags: '--allow <folder>', text: check.allow, repeated: true }
export const JOBS = { flags: '--jobs <count>', text: build.jobs }
export const QUIET = { flags: '--quiet', text: build.quiet }
export const FONTS = { flags: '--fonts <source>', text: build.fonts }

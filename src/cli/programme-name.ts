/** A command in a sentence, not a file's name. */
const COMMAND = /(?<![\w./\\-])(?<!npx )report-gen(?= [a-z-])/g

/** A line that is quoted from a file. */
const QUOTED = /^[> ]*\d+ \|/

/**
 * Sentences with commands as they can be typed where the program was started: by npm, which alone knows where it is
 * installed, as `npx report-gen`.
 */
export function asStarted(text: string, env: NodeJS.ProcessEnv): string {
  if (env['npm_command'] === undefined) return text
  return text
    .split('\n')
    .map((line) => (QUOTED.test(line) ? line : line.replace(COMMAND, 'npx report-gen')))
    .join('\n')
}

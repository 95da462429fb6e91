import { COMMANDS } from '../../src/cli/commands.ts'
import { guideSite } from '../../src/locale/zh/guide-site.ts'

const { commands: text } = guideSite

/** Every command with its options and examples, as Markdown: what `report-gen help` says. */
export function commandsPage(): string {
  const parts = COMMANDS.map(({ group, name, words, argument, options }) => {
    const full = group ? `${group.name} ${name}` : name
    const [flags, what] = argument
    const rows = options.map((option) => `| \`${option.flags}\` | ${cell(option.text)} |`)
    const examples = words.after.replace(text.examples, '').trim()
    return [
      `## ${full}`,
      words.summary,
      `\`report-gen ${full} ${flags}\``,
      `\`${flags}\`：${cell(what)}`,
      ...(rows.length > 0
        ? [[`| ${text.option} | ${text.effect} |`, '| --- | --- |', ...rows].join('\n')]
        : []),
      ...(examples ? [`\`\`\`text\n${examples.replace(/^ {2}/gm, '')}\n\`\`\``] : []),
    ].join('\n\n')
  })
  return [`# ${text.title}`, text.intro, ...parts, ''].join('\n\n')
}

const cell = (words: string) => words.replaceAll('|', '｜').replaceAll('<', '&lt;').replace(/\s+/g, ' ')

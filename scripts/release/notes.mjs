/** What has changed in a version, by its section of CHANGELOG. Links to files, which do not lie beside it, are words. */
export function releaseNotes(changelog, version) {
  const sections = changelog.split(/^(?=## )/m)
  const section = sections.find((text) => text.startsWith(`## ${version}`))
  if (!section) throw new Error(`CHANGELOG.md has no section of ${version}`)
  const [, ...lines] = section.trim().split('\n')
  const words = lines.join('\n').replaceAll(/\[([^\]\n]*)\]\((?!https?:)[^)\n]*\)/g, '$1')
  return `# report-gen ${version}\n${words}\n`
}

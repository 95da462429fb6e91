/** What has changed in a version, by its section of CHANGELOG. */
export function releaseNotes(changelog, version) {
  const sections = changelog.split(/^(?=## )/m)
  const section = sections.find((text) => text.startsWith(`## ${version}`))
  if (!section) throw new Error(`CHANGELOG.md has no section of ${version}`)
  const [, ...lines] = section.trim().split('\n')
  return `# report-gen ${version}\n${lines.join('\n')}\n`
}

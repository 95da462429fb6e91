const ENDING = /\.ya?ml$/i

/** Whether a name is that of a YAML file: a data file, a form, a list of units. */
export function isYamlName(name: string): boolean {
  return ENDING.test(name)
}

export function withoutYamlEnding(name: string): string {
  return name.replace(ENDING, '')
}

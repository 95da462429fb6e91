import { stringify } from 'yaml'

/**
 * A plain object as the text of a YAML file, so that findings have places in it. What has no text of its own in YAML
 * (a function) is left out, as in JSON. Throws a RangeError when the object holds itself.
 */
export function writeYaml(data: object): string {
  return stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 })
}

import { stringify } from 'yaml'

/**
 * A plain object as the text of a YAML file, so that findings have places in it. Keys without a value are left out.
 * Throws when the object is not data: when it holds a function or itself.
 */
export function writeYaml(data: object): string {
  return stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 })
}

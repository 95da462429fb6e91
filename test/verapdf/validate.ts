import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** What veraPDF says of a file by one of its profiles: `ua1`, `2a`, `ua2`, `wt1a`. */
export interface Verdict {
  readonly file: string
  readonly profile: string
  /** How many things were looked at. */
  readonly assertions: number
  /** Clause, number and text of each rule that is broken. */
  readonly failures: readonly string[]
}

const JAVA = '/usr/share/java'
/** What the JAR of the package leaves out and veraPDF reads its profiles with; by Debian's libjaxb-java. */
const JAXB = [
  ...['jaxb-api', 'jaxb-core', 'jaxb-runtime', 'istack-commons-runtime', 'txw2', 'stax-ex', 'FastInfoset'],
  'javax.activation',
].map((name) => join(JAVA, `${name}.jar`))
const JAR = join(import.meta.dirname, 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar')

/** All files in one run of Java, whose start takes as long as dozens of files do. */
export function validate(
  files: Readonly<Record<string, Uint8Array>>,
  profiles: readonly string[],
): readonly Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'report-gen-verapdf-'))
  try {
    const names = Object.keys(files)
    Object.values(files).forEach((bytes, index) => {
      writeFileSync(join(folder, String(index)), bytes)
    })
    const said = execFileSync(
      'java',
      [
        ...['-XX:+UseSerialGC', '-Dfile.encoding=UTF-8'],
        ...['-cp', [JAR, ...JAXB].join(delimiter), join(import.meta.dirname, 'Validate.java')],
        ...[folder, profiles.join()],
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    )
    return said
      .trimEnd()
      .split('\n')
      .map((line) => verdict(line, names))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function verdict(line: string, names: readonly string[]): Verdict {
  const [index, profile = '', assertions, ...failures] = line.trimEnd().split('\t')
  return { file: names[Number(index)] ?? '', profile, assertions: Number(assertions), failures }
}

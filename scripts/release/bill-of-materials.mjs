/**
 * What is shipped, as a bill of materials by CycloneDX 1.6: the libraries in the bundle, the fonts, and the Node of the
 * packages that have one. It bears no time and no number, so that the same release has the same bill.
 */
export function billOfMaterials({ project, libraries, faces, node }) {
  const root = {
    type: 'application',
    'bom-ref': purl(project.name, project.version),
    name: project.name,
    version: project.version,
    description: project.description,
    licenses: licences(project.license),
    purl: purl(project.name, project.version),
  }
  const components = [
    ...libraries.map(library),
    ...faces.map((face) => font(face, project.version)),
    ...node.targets.map((target) => runtime(target, node.version)),
  ]
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: root },
    components,
    dependencies: [{ ref: root['bom-ref'], dependsOn: components.map((component) => component['bom-ref']) }],
  }
}

function library({ name, version, license, homepage, author }) {
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    ...(author ? { author } : {}),
    name,
    version,
    licenses: licences(license),
    purl: purl(name, version),
    ...(homepage ? { externalReferences: [{ type: 'website', url: homepage }] } : {}),
  }
}

function font({ file, family, licence, sha256 }, version) {
  return {
    type: 'file',
    'bom-ref': `fonts/${file}`,
    name: `fonts/${file}`,
    version,
    description: `${family}, modified: see fonts/${file.split('/')[0]}/NOTICE`,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    licenses: licences(licence),
  }
}

/** Only the package of that system has it. */
function runtime({ name, integrity }, version) {
  return {
    type: 'platform',
    'bom-ref': purl(`node-${name}`, version),
    name: `node-${name}`,
    version,
    description: `Node.js in the package for ${name}; its own parts and their licences: node/LICENSE there`,
    scope: 'optional',
    hashes: [
      {
        alg: 'SHA-512',
        content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
      },
    ],
    licenses: licences('MIT'),
    purl: purl(`node-${name}`, version),
  }
}

/** A package's address among all packages; `@` is spelt out. */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

const licences = (spdx) => (spdx.includes(' ') ? [{ expression: spdx }] : [{ license: { id: spdx } }])

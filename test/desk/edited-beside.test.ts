import { expect, test } from 'vitest'
import { editedBeside } from '../../src/desk/beside.ts'
import { build } from '../../src/pipeline/build.ts'
import { minimal } from '../helpers/prepare-text.ts'

test('of Word and PDF beside the data those are named that a person has edited', async () => {
  const input = { path: 'data.yaml', bytes: new TextEncoder().encode(minimal()) }
  const { outputs, document } = await build(input, { formats: ['docx', 'pdf'] })
  const title = document?.title ?? ''
  const folder = new Map(outputs.map(({ name, bytes }) => [name, bytes]))
  const beside = async (name: string) => {
    const bytes = folder.get(name)
    return bytes ? { base64: Buffer.from(bytes).toString('base64') } : { refused: '' }
  }
  expect(await editedBeside({ path: input.path, beside }, title)).toEqual([])
  folder.set(`${title}.docx`, Buffer.from('edited'))
  expect(await editedBeside({ path: input.path, beside }, title)).toEqual([`${title}.docx`])
  folder.clear()
  expect(await editedBeside({ path: input.path, beside }, title)).toEqual([])
})

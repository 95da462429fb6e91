import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { listen } from '../../src/preview/listen.ts'

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

function listening(port: number): Promise<Server | undefined> {
  const server = createServer()
  servers.push(server)
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

test('after eleven ports that are taken nothing is left behind on the server', async () => {
  const taken = await listening(0)
  const first = (taken?.address() as AddressInfo | undefined)?.port ?? 0
  for (let port = first + 1; port < first + 11; port++) await listening(port)
  const warnings: Error[] = []
  process.on('warning', (warning) => warnings.push(warning))
  const server = createServer()
  servers.push(server)
  const counts = () => ['error', 'listening'].map((event) => server.listenerCount(event))
  const before = counts()
  const found = await listen(server, first)
  expect(found).toBeGreaterThanOrEqual(first + 11)
  expect(counts()).toEqual(before)
  await new Promise(setImmediate)
  expect(warnings).toEqual([])
})

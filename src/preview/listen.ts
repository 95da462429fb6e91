import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Reachable from this machine only. */
const HOST = '127.0.0.1'

/** Ports that are tried after the one asked for. */
const MORE_PORTS = 20

/** Listens at a port or, where it is taken, at the next free one. Returns the port; nothing when all are taken. */
export async function listen(server: Server, port: number, more = MORE_PORTS): Promise<number | undefined> {
  const last = Math.min(port + more, 65_535)
  for (let tried = port; tried <= last; tried++) {
    if (await listensAt(server, tried)) return (server.address() as AddressInfo).port
  }
  return undefined
}

function listensAt(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const done = () => server.off('error', failed).off('listening', listening)
    const listening = () => {
      done()
      resolve(true)
    }
    const failed = (error: NodeJS.ErrnoException) => {
      done()
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    server.on('error', failed).on('listening', listening).listen(port, HOST)
  })
}

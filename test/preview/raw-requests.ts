import { connect, type Socket } from 'node:net'
import { PATIENCE } from '../helpers/patience.ts'

/** What a server answers to these bytes, up to where it ends the connection or falls silent for so many milliseconds. */
export function exchange(port: number, bytes: string | Uint8Array, silence = PATIENCE): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const done = () => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(silence, done)
    socket.on('data', (data) => {
      answer += data.toString('latin1')
    })
    socket.on('error', () => {})
    socket.on('close', done)
  })
}

/** A connection that stays open. */
export function openSocket(port: number, bytes = ''): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      if (bytes) socket.write(bytes)
      resolve(socket)
    })
    socket.once('error', reject)
    socket.on('error', () => {})
  })
}

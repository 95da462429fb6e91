import { createInterface } from 'node:readline/promises'
import { isYes } from '../locale/zh/cli/wordings.ts'

/** Whether somebody sits at the terminal who can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true
}

/** Asks for a yes. Anything else, and the end of input, is a no. */
export async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await new Promise<string>((resolve) => {
      lines.once('close', () => resolve(''))
      void lines.question(question).then(resolve)
    })
    return isYes.test(answer.trim())
  } finally {
    lines.close()
  }
}

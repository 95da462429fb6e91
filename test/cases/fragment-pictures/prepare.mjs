import { writeFileSync } from 'node:fs'

const pictures = {
  专区: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4IScHAAK2AQU0pnWqAAAAAElFTkSuQmCC',
  公开栏: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOQkzsBAAFiAQURG6MhAAAAAElFTkSuQmCC',
}
for (const [name, base64] of Object.entries(pictures))
  writeFileSync(`${name}.png`, Buffer.from(base64, 'base64'))

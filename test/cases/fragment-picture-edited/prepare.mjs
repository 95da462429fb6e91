import { writeFileSync } from 'node:fs'

const pictures = {
  专区: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4IScHAAK2AQU0pnWqAAAAAElFTkSuQmCC',
  公开栏: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOQkzsBAAFiAQURG6MhAAAAAElFTkSuQmCC',
}
for (const [name, base64] of Object.entries(pictures))
  writeFileSync(`${name}.png`, Buffer.from(base64, 'base64'))

// Somebody has painted over the picture that an earlier build put beside the fragment.
writeFileSync('青河区林业局2025年政府信息公开工作年度报告.图片2.cfe82242.png', 'another picture')

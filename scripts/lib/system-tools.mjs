import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * What the tests need from the system: the command that shows it is there, or the file, and Debian's package of it. The
 * long ones alone need some.
 */
const TOOLS = [
  { command: 'chromium', package: 'chromium', use: '在真浏览器里核对网页' },
  { command: 'soffice', package: 'libreoffice-writer-nogui', use: '用办公软件打开 DOCX' },
  {
    command: 'soffice-calc',
    file: '/usr/lib/libreoffice/program/libsclo.so',
    package: 'libreoffice-calc-nogui',
    use: '用办公软件打开工作簿',
  },
  { command: 'pdftotext', package: 'poppler-utils', use: '读取 PDF' },
  { command: 'qpdf', package: 'qpdf', use: '检查 PDF 的结构' },
  { command: 'python3', package: 'python3', use: '在终端上回答询问' },
  { command: 'javac', package: 'default-jdk-headless', use: '运行 veraPDF', long: true },
  {
    command: 'jaxb',
    file: '/usr/share/java/jaxb-runtime.jar',
    package: 'libjaxb-java',
    use: '运行 veraPDF',
    long: true,
  },
]

/** Installs what is missing where that is possible. Returns what is missing still. */
export function ensureSystemTools({ long }) {
  const needed = TOOLS.filter((tool) => long || !tool.long)
  const missing = needed.filter((tool) => !isThere(tool))
  if (missing.length === 0) return []
  const mayInstall = isThere({ command: 'apt-get' }) && process.getuid?.() === 0
  if (mayInstall) {
    const names = missing.map((tool) => tool.package)
    console.error(`安装测试要用的系统工具：${names.join(' ')}`)
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    })
  }
  return missing.filter((tool) => !isThere(tool))
}

function isThere({ command, file }) {
  if (file) return existsSync(file)
  const finder = process.platform === 'win32' ? 'where' : 'which'
  return spawnSync(finder, [command], { stdio: 'ignore' }).status === 0
}

import { spawn } from 'node:child_process'

const commands = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }

/** Opens an address in the person's own browser, where there is a screen; else the printed address has to do. */
export function openInBrowser(url) {
  if (!process.stdout.isTTY) return
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return
  const [file, ...args] = commands[process.platform] ?? ['xdg-open']
  const opened = spawn(file, [...args, url], { stdio: 'ignore', detached: true })
  opened.on('error', () => undefined)
  opened.unref()
}

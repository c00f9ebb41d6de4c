import { say, type Terminal } from '../Terminal.ts'

/** Work shorter than this needs no bar. */
const QUIET_MS = 500

/** A progress line for long work, drawn in place on a terminal and silent elsewhere. */
export function progress(
  terminal: Terminal,
  zh: string,
  en: string,
): { update: (done: number, total: number) => void; done: () => void } {
  const begun = Date.now()
  let last = 0
  return {
    update(done, total) {
      const now = Date.now()
      if (!terminal.live || now - begun < QUIET_MS || now - last < 100) return
      last = now
      process.stderr.write(
        `\r${say(terminal, zh, en)}… ${done.toLocaleString('en')} / ${total.toLocaleString('en')}\u001b[K`,
      )
    },
    done() {
      if (last > 0) process.stderr.write('\r\u001b[K')
    },
  }
}

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where no pnpm is on the PATH, npx brings this one; it also puts it on the PATH of what it starts. */
export const pnpm = ['npx', '--yes', 'pnpm@10.34.9']

const quiet = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' }

/**
 * Runs a command in the root, without a keyboard, and answers its exit code and what it printed.
 *
 * @param {string[]} command
 * @param {{ show?: 'keep' | 'inherit' | 'stderr', env?: Record<string, string> }} [options]
 *   `keep` holds the output back for the answer; the two others let it through as it comes.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function child(command, { show = 'keep', env = {} } = {}) {
  const [file, ...args] = command
  const out = { keep: ['pipe', 'pipe'], inherit: ['inherit', 'inherit'], stderr: [2, 2] }[show]
  // Kept output is printed later among plain lines, so nobody may colour it.
  const plain = show === 'keep' ? { NO_COLOR: '1', FORCE_COLOR: '0' } : {}
  return new Promise((done) => {
    const started = spawn(file, args, {
      cwd: root,
      env: withoutNpmSilence({ ...process.env, ...quiet, ...plain, ...env }),
      stdio: ['ignore', ...out],
      // npx is a .cmd file on Windows, which only a shell starts; its words here hold nothing to quote.
      shell: process.platform === 'win32' && file === 'npx',
    })
    const parts = []
    started.stdout?.on('data', (part) => parts.push(part))
    started.stderr?.on('data', (part) => parts.push(part))
    started.on('error', (error) => done({ code: 1, output: `${error.message}\n` }))
    started.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }))
  })
}

/** The command that runs a tool of the root through Node itself: the same on every system. */
export function tool(name, bin = name) {
  const folder = join(root, 'node_modules', name)
  const { bin: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [process.execPath, join(folder, typeof entry === 'string' ? entry : entry[bin])]
}

// `npm --silent test` would hide from the set-up even the reason why an installation failed.
function withoutNpmSilence(env) {
  const { npm_config_loglevel: _, NO_COLOR, ...rest } = env
  return NO_COLOR === undefined ? rest : { ...rest, NO_COLOR }
}

import { main } from '../main.ts'

/** One run of `zc` as a test sees it. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `zc` in this process; Chinese unless `--lang` says otherwise. */
export async function run(...args: readonly string[]): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const env = { LANG: 'zh_CN.UTF-8' }
  const code = await main(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    env,
    live: false,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

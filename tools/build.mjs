import { child, pnpm } from './child.mjs'

let built

/** Builds what needs building, once a process. turbo must find a pnpm, so pnpm starts it. */
export function build(show = 'keep') {
  built ??= child([...pnpm, 'exec', 'turbo', 'run', 'build', '--output-logs=new-only'], { show })
  return built
}

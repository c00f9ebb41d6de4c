import { build } from './build.mjs'
import { child, tool } from './child.mjs'
import { setUp } from './setUp.mjs'

// Takes the pictures of the README anew, in a real browser.
await setUp()
await build('stderr')
const { code } = await child([...tool('vitest'), 'run', '--config', 'vitest.browser.config.ts', 'pictures'], {
  show: 'inherit',
  env: { ZC_PICTURES: '1' },
})
process.exitCode = code

import { defineConfig } from 'vitest/config'
import { findBrowser } from './tools/findBrowser.mjs'

// Tests that drive the built pages in a real browser; one after the other, because each starts one.
export default defineConfig({
  resolve: { conditions: ['zc-source'] },
  ssr: { resolve: { conditions: ['zc-source'] } },
  test: {
    include: ['{packages/*,addin}/e2e/**/*.test.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    fileParallelism: false,
    // One world for all files: the engine loads once, and the pages of the workbench share a browser.
    isolate: false,
    // A page works at its own pace; the usual second is less than the pause before it keeps a copy.
    expect: { poll: { timeout: 15_000 } },
    env: { CHROMIUM_PATH: findBrowser() ?? '' },
  },
})

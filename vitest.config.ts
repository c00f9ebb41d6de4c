import { defineConfig } from 'vitest/config'
import { plantedChange } from './tools/plantedChange.mjs'

// Tests run from source: every package exports its TypeScript under the condition `zc-source`.
export default defineConfig({
  plugins: [plantedChange()],
  resolve: { conditions: ['zc-source'] },
  ssr: { resolve: { conditions: ['zc-source'] } },
  test: {
    include: [
      'packages/*/{src,build}/**/*.test.ts',
      'addin/{src,build,test}/**/*.test.ts',
      'samples/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    testTimeout: 60_000,
    // A world of its own for each file takes three times as long; so a test leaves what others share as it was.
    isolate: false,
    // The gates run one after the other, so the tests may have every core.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 85, branches: 80 },
    },
  },
})

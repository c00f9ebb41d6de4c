import { expect, it, vi } from 'vitest'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { judgeInDuckdb } from './judgeInDuckdb.ts'

it('says how to get DuckDB where it is not installed', async () => {
  vi.doMock('@duckdb/node-api', () => {
    throw new Error('not there')
  })
  await expect(judgeInDuckdb(rulesBundle.ruleSets[0]!, [], '2026-12-31')).rejects.toThrow(
    'npm install @duckdb/node-api',
  )
})

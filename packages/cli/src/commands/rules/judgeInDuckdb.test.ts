import { expect, it, vi } from 'vitest'
import { caseOf, rulesBundle, ruleSetNamed } from '@zerocarbon/rules-engine'
import { judgeInDuckdb } from './judgeInDuckdb.ts'

const set = ruleSetNamed(rulesBundle, 'cn-hn.factory.2025')
const definitions = new Map(rulesBundle.facts.facts.map((fact) => [fact.id, fact]))
const emitting = (amount: string) =>
  caseOf({ name: '', on: '2026-12-31', facts: { 'emissions-co2e': amount }, expect: {} }, definitions)

it('tells how many rows are in, a vector of them at a time', async () => {
  const seen: string[] = []
  const cases = Array.from({ length: 2050 }, () => emitting('1'))
  const judged = await judgeInDuckdb(set, cases, '2026-12-31', (done, total) =>
    seen.push(`${String(done)}/${String(total)}`),
  )
  expect(seen).toEqual(['2048/2050', '2050/2050'])
  expect(judged.overall).toHaveLength(2050)
})

it.each(['0.1234567890123456789', '123456789012345678901.5'])(
  'refuses %s, which its columns cannot keep, in either language',
  async (amount) => {
    const judged = judgeInDuckdb(set, [emitting(amount)], '2026-12-31')
    await expect(judged).rejects.toMatchObject({
      problem: {
        code: 'ZC-ARGUMENT-INVALID',
        info: {
          name: 'emissions-co2e',
          text: amount,
          allowed: { zh: expect.stringContaining('小数') as string },
        },
      },
    })
  },
)

it('says how to get DuckDB where it is not installed', async () => {
  vi.doMock('@duckdb/node-api', () => {
    throw new Error('not there')
  })
  await expect(judgeInDuckdb(rulesBundle.ruleSets[0]!, [], '2026-12-31')).rejects.toThrow(
    'npm install @duckdb/node-api',
  )
})

import { expect, it } from 'vitest'
import { run } from '../testing/run.ts'

it('ends a check with 4 where data are missing for any criterion, whatever the overall verdict', async () => {
  const { code, out } = await run('check', 'samples/lithium-cell-plant.xlsx', '--json')
  const { assessments } = JSON.parse(out) as { assessments: { counts: { missing: number } }[] }
  const isMissing = assessments.some(({ counts }) => counts.missing > 0)
  expect(code).toBe(isMissing ? 4 : 0)
})

it('ends =ZC.CHECK without a file with 4: nothing is known', async () => {
  const { code, out } = await run('fn', 'CHECK', 'cn.factory.national-2026')
  expect([code, out.includes('缺少数据')]).toEqual([4, true])
})

import { readFileSync, writeFileSync } from 'node:fs'
import { patchWorkbook } from '@zerocarbon/xlsx'
import { expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { temporaryCopy } from '../testing/temporaryCopy.ts'

it('zc check lists the formulas that gave a number somebody has to look at', async () => {
  const copy = temporaryCopy('samples/lithium-cell-plant.xlsx')
  const { out: before } = await run('check', copy)
  expect(before).not.toContain('zc recalc')
  const cells = [{ row: 20, column: 1, formula: 'ROUND(ZC.MASSBALANCE({100,0.1},{100,0.9}),1)', value: 0 }]
  writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [{ sheet: '能源台账', cells }] }))
  const { out } = await run('check', copy)
  expect(out).toMatch(/1 个 ZC 公式有结果但要核对[^\n]+\n[^\n]*能源台账!B21 [^\n]+\[ZC-BALANCE-NEGATIVE\]/)
  const { out: json } = await run('check', copy, '--json')
  const { issues } = JSON.parse(json) as { issues: readonly { code: string; at?: unknown }[] }
  expect(issues.filter(({ code }) => code === 'ZC-BALANCE-NEGATIVE')).toMatchObject([{ at: '能源台账!B21' }])
})

import { cn2026, cn2026Core } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, createCoreCatalogue, type Catalogue } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { stagedCatalogue } from './stagedCatalogue.ts'

const whole = (): Catalogue => createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const core = (): Catalogue => createCoreCatalogue({ factors: cn2026Core, language: 'zh' })
const kiln = {
  name: 'ZC_Inputs',
  sheet: '工艺',
  top: 1,
  left: 0,
  headers: ['方法', '名称', '值', '单位'],
  rows: [['碳酸盐分解', '用量:石灰石', 100, 't']],
}

it('answers at once from the core, and from the whole when it has come', async () => {
  const staged = stagedCatalogue(core(), async () => whole())
  const diesel = () => staged.call('EMISSIONS', ['柴油', 1.2, 't'])
  const before = diesel()
  expect(before).toMatchObject({ value: 3.7150915648 })
  expect(staged.call('GWP', ['SF6'])).toMatchObject({ problem: { code: expect.stringMatching(/^ZC-/) } })
  await staged.ready()
  expect(staged.isWhole).toBe(true)
  expect(diesel()).toMatchObject({ value: 3.7150915648 })
  expect(staged.call('GWP', ['SF6'])).toMatchObject({ value: 23_500 })
})

it('hands the tables on to the whole, which alone reads them', async () => {
  const staged = stagedCatalogue(core(), async () => whole())
  staged.setTables([kiln])
  expect(() => staged.report()).toThrow('only the whole catalogue')
  await staged.ready()
  expect(staged.report().inventory.direct.value.toFixed()).toBe('43.97')
})

it('may try again after a failure, and fetches once', async () => {
  let tries = 0
  const staged = stagedCatalogue(core(), async () => {
    if (++tries === 1) throw new Error('offline')
    return whole()
  })
  await expect(staged.ready()).rejects.toThrow('offline')
  expect(staged.isWhole).toBe(false)
  await Promise.all([staged.ready(), staged.ready()])
  expect([tries, staged.isWhole]).toEqual([2, true])
})

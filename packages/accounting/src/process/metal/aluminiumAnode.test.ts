import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { aluminiumAnode } from './aluminiumAnode.ts'

const run = runnerOf(aluminiumAnode, [
  ['anode-consumption', '', '0.411', 'tC/t'],
  ['anode-sulphur', '', '2', '%'],
  ['anode-ash', '', '0.4', '%'],
  ['anode-loss', '', '15.18', '%'],
])

it('has the defaults of the guideline, in percent as it prints them', () => {
  expect(run(['铝产量', 1, 't']).co2).toBe('1.470832')
})

it('uses measured consumption, sulphur and ash; gross less the stubs', () => {
  expect(run(['铝产量', 1000, 't'], ['净耗', 420, 'kg/t'], ['含硫量', 0.015], ['灰分', '0.5 %']).co2).toBe(
    '1509.2',
  )
  const gross = run(['铝产量', 1000, 't'], ['毛耗', 0.5, 't/t'])
  expect(gross.figures).toEqual({ 'net-consumption': '0.4241' })
  expect(run(['铝产量', 1000, 't'], ['毛耗', 0.5, 't/t'], ['损耗率', '20 %']).figures).toEqual({
    'net-consumption': '0.4',
  })
})

it('refuses percent written as numbers, and kg taken for t', () => {
  expect(run(['铝产量', 1, 't'], ['含硫量', 2]).problems).toEqual(['ZC-INPUT-RANGE 含硫量'])
  expect(run(['铝产量', 1, 't'], ['净耗', 411, 't/t']).problems).toEqual(['ZC-INPUT-RANGE 炭阳极净耗'])
  expect(run().problems).toEqual(['ZC-INPUT-MISSING 铝产量'])
})

import { expect, it } from 'vitest'
import { nameIn } from './nameIn.ts'

it.each([
  ['行业 sector', '行业', 'sector'],
  ['判据或限值 criterion', '判据或限值', 'criterion'],
  ['因子不确定度 factor uncertainty', '因子不确定度', 'factor uncertainty'],
  ['密度', '密度', 'Density'],
  ['SHEET!CELL', 'SHEET!CELL', 'SHEET!CELL'],
  ['用量（MWh）', '用量（MWh）', '用量（MWh）'],
  ['3 号表', '3 号表', '3 号表'],
])('%s', (name, zh, en) => {
  expect([nameIn(name, 'zh'), nameIn(name, 'en')]).toEqual([zh, en])
})

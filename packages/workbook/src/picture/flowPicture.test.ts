import { expect, it } from 'vitest'
import { exactTotal } from '@zerocarbon/accounting/quantity'
import { plantFlow, plantFlowPicture } from '../energy/plantFlow.ts'
import type { CellValue } from '../model/index.ts'
import { report } from '../testing/madeUpPlant.ts'
import { settings, table } from '../testing/madeUpTables.ts'
import { escapeText, shortened } from './escapeText.ts'
import { foldFlow } from './foldFlow.ts'

const rows = (n: number, name = '单元'): CellValue[][] =>
  Array.from({ length: n }, (_, i) => [
    2026,
    '外购电力',
    100 + i,
    'MWh',
    `E-${String(i)}`,
    `${name}${String(i)}`,
    '动力',
  ])
const plant = (of: readonly CellValue[][], name = '某厂') =>
  report(
    settings([
      ['报告期', 2026],
      ['企业名称', name],
    ]),
    table('ZC_Activity', '活动', ['期间起', '排放源', '用量', '单位', '计量点', '单元', '用途'], of),
  )
const svg = (of: ReturnType<typeof plant>): string => plantFlowPicture(of, plantFlow(of, '当量值')!, 'zh')

it('draws every node and band, and the same picture again', () => {
  const found = plant([...rows(3), [2026, '天然气', 5, '万Nm3', 'G-1', '锅炉', '采暖']])
  const drawn = svg(found)
  const { nodes, links } = plantFlow(found, '当量值')!
  expect(drawn.match(/<path /g)).toHaveLength(links.length)
  expect(drawn.match(/<rect x=/g)).toHaveLength(nodes.length)
  expect(drawn).not.toContain('NaN')
  expect(svg(found)).toBe(drawn)
})

it('escapes what stands in the workbook', () => {
  const drawn = svg(plant(rows(1, '<script>alert(1)</script>&"\u202e'), '<b>&'))
  expect(drawn).not.toMatch(/<script|<b>|&(?!amp;|lt;|gt;|quot;|#39;)|\u202e/)
  expect(escapeText('a<b>&"\'\u0007\ud800')).toBe('a&lt;b&gt;&amp;&quot;&#39;  ')
})

it('cuts long names and keeps them whole in the title', () => {
  expect(shortened('一二三四五', 40)).toBe('一二三…')
  const name = '名'.repeat(60)
  expect(svg(plant(rows(1, name)))).toContain(`<title>${name}0 `)
})

it('puts the small units of a crowded plant together without changing a sum', () => {
  const flow = plantFlow(plant(rows(40)), '当量值')!
  const folded = foldFlow(flow)
  const sites = folded.nodes.filter(({ stage }) => stage === 'site')
  expect(sites.length).toBe(18)
  expect(exactTotal(sites.map(({ value }) => value)).eq(flow.total)).toBe(true)
  expect(
    exactTotal(folded.links.filter(({ to }) => to.startsWith('use:')).map(({ value }) => value)).eq(
      flow.total,
    ),
  ).toBe(true)
})

it('draws an empty plant without dividing by it', () => {
  expect(svg(plant([[2026, '外购电力', 0, 'MWh', 'E', '', '']]))).not.toContain('NaN')
})

import { expect, it } from 'vitest'
import { hasEvidence } from './hasEvidence.ts'

const nothing = [
  '|   |\u3000|-|—|–|――|/|\\|.|…|*|?|？|√|✓|0|00|0.0|０',
  '无|（无）|没有|暂无|未知|待补|待补。|待 补|待定|有|是',
  'none|None.|n/a|N/A|N.A.|ｎ／ａ|#N/A|na|tbd|T.B.D.|Todo|yes|xxx',
].flatMap((line) => line.split('|'))
const something =
  '检测报告 B-12|供方证明|单据|bill 7|发票No.00123|7|2026-03|无锡供电结算单|Nonesuch report 3|NA-17|evidence/3.pdf|0-1'.split(
    '|',
  )

it.each(nothing)('%j leads nowhere', (text) => {
  expect(hasEvidence(text)).toBe(false)
})

it.each(something)('%j names something', (text) => {
  expect(hasEvidence(text)).toBe(true)
})

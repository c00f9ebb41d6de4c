import { sentence, type Issue, type ProblemCode } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Derivation } from '@zerocarbon/accounting/trace'
import type { DatedClaim } from '../tables/readGreen.ts'

/** What keeps a claim from being counted; the rest only asks for a look. */
const refused: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'ZC-GREEN-TWICE',
  'ZC-GREEN-UNRETIRED',
  'ZC-GREEN-UNNUMBERED',
  'ZC-PERIOD-OUTSIDE',
])

/**
 * How many MWh of a green trade or certificate count in the market-based total and the energy share, and why.
 *
 * @param issues - Of the row.
 */
export function claimStep(claim: DatedClaim, issues: readonly Issue[]): Derivation {
  const { kind, id, megawattHours, period, retired, at } = claim
  const against = issues.find(
    (issue) =>
      refused.has(issue.code) && !(issue.code === 'ZC-GREEN-UNNUMBERED' && issue.info.id !== undefined),
  )
  const counts = new Decimal(against ? 0 : 1)
  const days = { zh: `${period.start} 至 ${period.end}`, en: `${period.start} to ${period.end}` }
  const because = against
    ? { zh: sentence(against, 'zh'), en: sentence(against, 'en') }
    : retired === null
      ? {
          zh: `发电期 ${days.zh}，在报告期内`,
          en: `generated ${days.en}, inside the reporting period`,
        }
      : {
          zh: `发电期 ${days.zh}，在报告期内；${retired} 核销`,
          en: `generated ${days.en}, inside the reporting period; retired ${retired}`,
        }
  const name = kind === 'trade' ? { zh: '绿电交易', en: 'Green trade' } : { zh: '绿证', en: 'Certificate' }
  const label = { zh: `${name.zh} ${id}`.trim(), en: `${name.en} ${id}`.trim() }
  return {
    kind: 'multiply',
    label: {
      zh: `${label.zh}：${against ? '不计入' : '计入'}市场法和能源占比，不是排放量`,
      en: `${label.en}: ${against ? 'not counted' : 'counted'} in the market-based total and the energy share; no emissions`,
    },
    gives: { value: megawattHours.times(counts), unit: 'MWh' },
    of: [
      { kind: 'cell', label: { zh: '电量', en: 'Power' }, gives: { value: megawattHours, unit: 'MWh' }, at },
      {
        kind: 'constant',
        label: { zh: '是否计入', en: 'Counts' },
        gives: { value: counts, unit: '' },
        because,
      },
    ],
  }
}

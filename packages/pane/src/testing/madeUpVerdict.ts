import { Decimal } from '@zerocarbon/accounting/quantity'
import type {
  Assessment,
  Criterion,
  Limit,
  Margin,
  Measure,
  Outcome,
  Verdict,
} from '@zerocarbon/rules-engine'

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh })
const cite = { source: 's', clause: '指标 1.1' }
const criterion: Criterion = {
  id: 'c',
  severity: 'veto',
  indicator: '1.1',
  title: { zh: '单位能耗碳排放', en: 'CO2 per unit energy' },
  confidence: 'verified-2plus',
  require: { fact: 'f', op: 'equals', value: true },
  evidence: [],
  cite,
}

/** A verdict with no figures. */
export function madeUpVerdict(outcome: Outcome, more: Partial<Verdict> = {}): Verdict {
  return {
    criterion,
    outcome,
    provisional: false,
    provisionalBecause: [],
    reason: text('因为'),
    readings: [],
    missing: [],
    cite,
    clause: cite.clause,
    tree: { kind: 'all', result: null, of: [] },
    ...more,
  }
}

/** A measured ratio against a limit, with its margin. */
export function madeUpRatio(
  part: string,
  whole: string,
  op: Limit['op'],
  limit: string,
  unit = 'tCO2/tce',
): { measured: Measure; limit: Limit; margin: Margin } {
  const [p, w, l] = [new Decimal(part), new Decimal(whole), new Decimal(limit)]
  const sign = op === 'atMost' || op === 'lessThan' ? -1 : 1
  const apart = p.minus(l.times(w)).times(sign)
  return {
    measured: {
      value: p.div(w),
      unit,
      decimals: 2,
      part: { fact: 'p', value: p, unit: 'tCO2' },
      whole: { fact: 'w', value: w, unit: 'tce' },
    },
    limit: { op, value: l, unit, from: '2026-01-01', confidence: 'verified-2plus', cite },
    margin: { value: apart.div(w), part: apart, partUnit: 'tCO2' },
  }
}

/** An assessment of these verdicts. */
export function madeUpAssessment(verdicts: readonly Verdict[], overall: Outcome): Assessment {
  const counts = { pass: 0, fail: 0, missing: 0, undetermined: 0, notApplicable: 0, notInForce: 0, waived: 0 }
  for (const { outcome } of verdicts) counts[outcome]++
  return {
    ruleSet: { id: 'cn.x', version: '1.0.0', hash: '', status: 'draft', title: text('规则') },
    on: '2026-12-31',
    verdicts,
    evidence: {},
    overall,
    overallReason: text('因为'),
    counts,
    phases: [],
  }
}

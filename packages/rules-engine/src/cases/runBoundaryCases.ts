import type { Text } from '@zerocarbon/accounting/trace'
import { columnsOf } from '../columns/columnsOf.ts'
import { judgeColumns } from '../columns/judgeColumns.ts'
import { outcomesByCode } from '../columns/outcomesByCode.ts'
import type { Case } from '../facts/Facts.ts'
import { evaluate } from '../judge/evaluate.ts'
import { leavesOf } from '../judge/leavesOf.ts'
import { outcomeWords } from '../judge/outcomeWords.ts'
import { worldsOf } from '../judge/worldsOf.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import type { BoundaryCase } from './boundaryCases.ts'
import { caseOf } from './caseOf.ts'
import { outcomeFor } from './outcomeFor.ts'

/** A generated case that came out another way than its line says, or not alike in two backends. */
export interface BoundaryFault {
  readonly boundary: BoundaryCase
  readonly says: Text
}

/** Runs generated cases by the reference evaluator and by columns. Empty where line and backends agree. */
export function runBoundaryCases(
  ruleSet: RuleSet,
  cases: readonly BoundaryCase[],
  definitions: ReadonlyMap<string, FactDefinition>,
): BoundaryFault[] {
  const all = cases.map((boundary) => ({
    boundary,
    c: caseOf({ name: '', on: boundary.on, facts: boundary.facts, expect: {} }, definitions),
  }))
  return [
    ...all.flatMap(({ boundary, c }) => lineFault(ruleSet, boundary, c)),
    ...[...new Set(cases.map(({ on }) => on))].flatMap((on) =>
      columnFaults(
        ruleSet,
        on,
        all.filter(({ boundary }) => boundary.on === on),
      ),
    ),
  ]
}

function lineFault(ruleSet: RuleSet, boundary: BoundaryCase, c: Case): BoundaryFault[] {
  const { criterion, role, reading, leaf } = boundary.place
  const trace = evaluate(
    role === 'require' ? criterion.require : criterion.appliesWhen!,
    worldsOf(ruleSet, c)(criterion, reading),
  )
  const found = leavesOf(trace).find((each) => each.leaf === leaf)
  // A limit that does not decide yet has no line to be beside of.
  if (!found || found.gap || found.result === boundary.wants) return []
  const [came, wanted] = [found.result, boundary.wants].map((truth) => truthWords[String(truth)]!)
  const says = { zh: `应为${wanted!.zh}，得到${came!.zh}`, en: `wanted ${wanted!.en}, came ${came!.en}` }
  return [{ boundary, says }]
}

const truthWords: Readonly<Record<string, Text>> = {
  true: { zh: '成立', en: 'true' },
  false: { zh: '不成立', en: 'false' },
  null: { zh: '缺数据', en: 'missing' },
}

interface Given {
  readonly boundary: BoundaryCase
  readonly c: Case
}

function columnFaults(ruleSet: RuleSet, on: string, all: readonly Given[]): BoundaryFault[] {
  const columns = columnsOf(
    ruleSet,
    all.map(({ c }) => c),
  )
  const judged = judgeColumns(ruleSet, columns, on)
  return all.flatMap(({ boundary, c }, row) => {
    const { criterion } = boundary.place
    const reference = outcomeFor(ruleSet, c, criterion)
    const column = outcomesByCode[judged.criteria.get(criterion.id)![row]!]!
    if (column === reference) return []
    return [
      {
        boundary,
        says: {
          zh: `两种算法结论不一：逐个判“${outcomeWords[reference].zh}”，按列判“${outcomeWords[column].zh}”`,
          en: `backends differ: one by one "${outcomeWords[reference].en}", by columns "${outcomeWords[column].en}"`,
        },
      },
    ]
  })
}

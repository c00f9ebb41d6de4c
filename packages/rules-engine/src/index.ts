export type { AbsentFact, Case, Fact, Facts, Waiver } from './facts/Facts.ts'
export type { FactDefinition, FactDictionary, FactType, Sector } from './ruleset/FactDictionary.ts'
export type {
  Band,
  Cite,
  Condition,
  Criterion,
  DatedValue,
  Leaf,
  Operator,
  Parameter,
  Phase,
  Reading,
  RuleSet,
  RuleSource,
  Severity,
  Status,
} from './ruleset/RuleSet.ts'
export { forceWords, phaseStateWords } from './verdict/phaseWords.ts'
export type { Assessment, PhaseState } from './verdict/Assessment.ts'
export type { LeafTrace, LimitGap, TraceNode, Truth } from './verdict/TraceNode.ts'
export type { Limit, Margin, Measure, MeasuredFact } from './verdict/Measure.ts'
export type { Outcome, ReadingVerdict, Verdict } from './verdict/Verdict.ts'
export { assess } from './judge/assess.ts'
export { outcomeWords } from './judge/outcomeWords.ts'
export { limitNotes } from './judge/limitNotes.ts'
export { showFigure } from './judge/showFigure.ts'
export { limitOn, type LimitOn } from './judge/limitOn.ts'
export { conditionLeaves } from './resolve/conditionLeaves.ts'
export { limitAt, type LimitAt } from './resolve/limitAt.ts'
export { setsFor, type SetsWanted } from './resolve/setsFor.ts'
export { phaseAt, phasesAt } from './resolve/phaseAt.ts'
export { assessByRulesEngine } from './engine/assessByRulesEngine.ts'
export { bundleOf, type Bundled, type RuleFile, type RulesBundle } from './bundle/bundleOf.ts'
export { readRulesBundle, ruleSetNamed } from './bundle/readRulesBundle.ts'
export { rulesBundle } from './bundle/rulesBundle.ts'
export { readCases, type CasesRead } from './cases/readCases.ts'
export type { RuleCase, RuleCases } from './cases/RuleCase.ts'
export { runCases, type CaseFault } from './cases/runCases.ts'
export { factsFrom } from './facts/factsFrom.ts'
export type { DecisionRecord } from './record/DecisionRecord.ts'
export { readRecords, type RecordFile } from './record/readRecords.ts'
export { gapOf } from './judge/gapOf.ts'
export { recordOf, type RecordOptions } from './record/recordOf.ts'
export { replayRecord, type ReplayDifference } from './record/replayRecord.ts'
export { canonicalJson } from './hash/canonicalJson.ts'
export { dialects, duckdb, type Dialect } from './sql/Dialect.ts'
export { sqlOf } from './sql/sqlOf.ts'
export { parseStrict } from './read/parseStrict.ts'
export { boundaryCases, type BoundaryCase } from './cases/boundaryCases.ts'
export { caseOf } from './cases/caseOf.ts'
export type { RulePath } from './cases/leafPlaces.ts'
export { runBoundaryCases, type BoundaryFault } from './cases/runBoundaryCases.ts'
export { updatedCases, type ExpectChange } from './cases/updatedCases.ts'
export { leafCoverage, type LeafSeen } from './cases/leafCoverage.ts'
export type { Mutant } from './mutants/Mutant.ts'
export { mutationScore, type MutationScore } from './mutants/mutationScore.ts'
export { diffSets } from './diff/diffSets.ts'
export type { SetChange } from './diff/SetChange.ts'
export { explainCriterion } from './explain/explainCriterion.ts'
export { explainSet } from './explain/explainSet.ts'
export { impactOf, type Impact, type ImpactGroup, type Subject } from './impact/impactOf.ts'
export { overallOutcome } from './impact/overallOutcome.ts'
export { judgeAll, type JudgedAll } from './impact/judgeAll.ts'
export { formatRuleFile, formatRuleValue } from './format/formatRuleFile.ts'
export { readRuleSet } from './read/readRuleSet.ts'
export type { RuleSetRead } from './read/readRuleSetAgainst.ts'
export type { Place, RuleProblem } from './read/RuleProblem.ts'
export { columnsOf } from './columns/columnsOf.ts'
export type { FactColumns } from './columns/FactColumns.ts'
export { judgeColumns, type ColumnVerdicts } from './columns/judgeColumns.ts'
export { outcomesByCode } from './columns/outcomesByCode.ts'
export { passCurve, type CurvePoint } from './columns/passCurve.ts'

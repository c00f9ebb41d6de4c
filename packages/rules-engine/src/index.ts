export type { AbsentFact, Case, Fact, Facts } from './facts/Facts.ts'
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
export { showFigure } from './judge/showFigure.ts'
export { limitAt, type LimitAt } from './resolve/limitAt.ts'
export { phaseAt, phasesAt } from './resolve/phaseAt.ts'
export { assessByRulesEngine } from './engine/assessByRulesEngine.ts'
export { bundleOf, type Bundled, type RuleFile, type RulesBundle } from './bundle/bundleOf.ts'
export { readRulesBundle, ruleSetNamed } from './bundle/readRulesBundle.ts'
export { rulesBundle } from './bundle/rulesBundle.ts'
export { readCases, type CasesRead } from './cases/readCases.ts'
export type { RuleCase, RuleCases } from './cases/RuleCase.ts'
export { runCases, type CaseFault } from './cases/runCases.ts'
export { factsFrom } from './facts/factsFrom.ts'
export { parseStrict } from './read/parseStrict.ts'
export { readRuleSet } from './read/readRuleSet.ts'
export type { RuleSetRead } from './read/readRuleSetAgainst.ts'
export type { Place, RuleProblem } from './read/RuleProblem.ts'

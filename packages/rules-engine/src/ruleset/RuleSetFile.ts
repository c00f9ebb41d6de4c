import type { RuleSet } from './RuleSet.ts'

/** A rule set as its file says it, before facts, names of evidence and hash are added. */
export type RuleSetFile = Omit<RuleSet, 'facts' | 'evidence' | 'hash'>

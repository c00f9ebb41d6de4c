import { both, criterion, madeUp, readMadeUp } from './madeUpSet.ts'

/** What is wrong with a set: codes and sentences without their place. */
export function said(set: unknown): string[] {
  const read = readMadeUp(set)
  if ('ruleSet' in read) return []
  return read.problems.map(
    ({ code, sentence }) => `${code} ${sentence.en.replace(/^made-up\.json:\d+:\d+: /, '')}`,
  )
}
/** With another criterion. */
export const with1 = (more: object): string[] => said({ ...madeUp, criteria: [criterion(more)] })
/** With another limit. */
export const limits = (more: object): string[] =>
  said({ ...madeUp, parameters: { most: { label: both('l'), unit: 't/MJ', decimals: 1, ...more } } })
/** With a limit of these dated values. */
export const history = (...values: object[]): string[] => limits({ values })

import type { Issue } from '../errors/index.ts'
import type { ProcessResult } from './ProcessResult.ts'

/** Why nothing was computed; undefined where something was, though it may be incomplete or not to be believed. */
export function lackingOf({
  lines,
  figures,
  issues,
}: Pick<ProcessResult, 'lines' | 'figures' | 'issues'>): Issue | undefined {
  if (lines.length > 0 || figures.length > 0) return undefined
  return issues.find(({ severity }) => severity === 'must')
}

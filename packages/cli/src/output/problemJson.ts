import { sentence, type Issue, type Language, type Problem } from '@zerocarbon/accounting/errors'

/** A problem as programs get it. */
export function problemJson(problem: Problem | Issue, language: Language): Record<string, unknown> {
  const place =
    'severity' in problem
      ? { severity: problem.severity, at: problem.at ? `${problem.at.sheet}!${problem.at.cell}` : null }
      : {}
  return { code: problem.code, ...place, sentence: sentence(problem, language), info: problem.info }
}

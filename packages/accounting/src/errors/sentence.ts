import type { Language } from './Language.ts'
import type { Problem, ProblemCode } from './problemInfo.ts'
import { sentences, type Sentences } from './sentences.ts'

/** What is wrong and what to do about it, as two separate sentences. */
export function whatAndCure(problem: Problem, language: Language): readonly [what: string, cure: string] {
  const say = sentences[problem.code] as (info: Problem['info']) => ReturnType<Sentences[ProblemCode]>
  return say(problem.info)[language]
}

/** The whole sentence: what, then cure. */
export function sentence(problem: Problem, language: Language): string {
  const [what, cure] = whatAndCure(problem, language)
  return language === 'zh' ? `${what}。${cure}` : `${what}. ${cure}`
}

import type { Language } from '@zerocarbon/accounting/errors'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import { forceWords } from '../verdict/phaseWords.ts'
import { limitsOf } from '../resolve/limitsOf.ts'
import { limitLines } from './limitLines.ts'
import { statusWords, targetWords } from './ruleWords.ts'

/**
 * What a set is: its documents, its time, its phases, and what it offers beside its criteria, which are explained one by
 * one.
 */
export function explainSet(ruleSet: RuleSet, language: Language): string[] {
  const { id, version, status, title, jurisdiction, sources, inForce, phases = [], compare } = ruleSet
  const held = new Set(ruleSet.criteria.flatMap(limitsOf))
  const offered = (ruleSet.offers ?? []).filter((name) => !held.has(name))
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const until = inForce.to === undefined ? '' : say(`，至 ${inForce.to} 止`, ` to ${inForce.to}`)
  return [
    `${id} ${version}  ${title[language]}`,
    say(
      `状态：${statusWords[status].zh}；地区：${jurisdiction}；自 ${inForce.from} 起施行${until}`,
      `Status: ${statusWords[status].en}; jurisdiction: ${jurisdiction}; in force from ${inForce.from}${until}`,
    ),
    ...(compare === 'rounded-value'
      ? [
          say(
            '先修约到限值的小数位再比',
            'Values are rounded to the decimals of the limit before they are compared',
          ),
        ]
      : []),
    ...(ruleSet.extends
      ? [say(`在 ${ruleSet.extends.ruleset} 之上修改`, `Amends ${ruleSet.extends.ruleset}`)]
      : []),
    ...Object.values(sources).map(({ title: named, number, issuer, issued }) => {
      const day = issued === undefined ? [] : [issued]
      return say(
        `依据：《${named.zh}》${[number, issuer, ...day].join('，')}`,
        `Document: ${[named.en, number, issuer, ...day].join(', ')}`,
      )
    }),
    ...phases.map(({ title: named, sectors, targetBy, force }) => {
      const list = sectors.includes('*') ? say('不限行业', 'any sector') : sectors.join(say('、', ', '))
      const target = targetWords({ targetBy })[language]
      return say(
        `阶段：${named.zh}（${forceWords[force].zh}，${target}）：${list}`,
        `Phase: ${named.en} (${forceWords[force].en}, ${target}): ${list}`,
      )
    }),
    ...offered.flatMap((name) => {
      const parameter = ruleSet.parameters![name]!
      const label = parameter.label[language]
      return [
        say(`供取用：${label}（${name}）`, `Offered: ${label} (${name})`),
        ...limitLines(parameter, ruleSet, language).map((text) => `  ${text}`),
      ]
    }),
  ]
}

import type { Text } from '@zerocarbon/accounting/trace'
import { targetWords } from '../explain/ruleWords.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { forceWords } from '../verdict/phaseWords.ts'
import type { Phase, RuleSet } from '../ruleset/RuleSet.ts'
import type { SetChange } from './SetChange.ts'

/** What became of the phases of a set: sectors, targets, force, days, wording. */
export function phaseChanges(a: RuleSet, b: RuleSet): SetChange[] {
  const [before, after] = [a.phases ?? [], b.phases ?? []]
  const change = ({ id, title }: Phase, { zh, en }: Text): SetChange => ({
    of: 'phase',
    id,
    says: { zh: `阶段“${title.zh}”：${zh}`, en: `Phase "${title.en}": ${en}` },
  })
  const gone = before.filter(({ id }) => !after.some((other) => other.id === id))
  return [
    ...after.flatMap((now) => {
      const was = before.find(({ id }) => id === now.id)
      if (was) return betweenPhases(was, now, a, b).map((says) => change(now, says))
      const { zh, en } = sectorsIn(now.sectors, b)
      return [change(now, { zh: `新增，${zh}`, en: `added, ${en}` })]
    }),
    ...gone.map((phase) => change(phase, { zh: '删去', en: 'removed' })),
  ]
}

function betweenPhases(was: Phase, now: Phase, a: RuleSet, b: RuleSet): Text[] {
  const come = now.sectors.filter((sector) => !was.sectors.includes(sector))
  const gone = was.sectors.filter((sector) => !now.sectors.includes(sector))
  const [added, removed] = [sectorsIn(come, b), sectorsIn(gone, a)]
  const [old, fresh] = [targetWords(was), targetWords(now)]
  const told = [
    ...(come.length > 0 ? [{ zh: `增加行业 ${added.zh}`, en: `sectors added: ${added.en}` }] : []),
    ...(gone.length > 0 ? [{ zh: `去掉行业 ${removed.zh}`, en: `sectors removed: ${removed.en}` }] : []),
    ...(was.targetBy === now.targetBy
      ? []
      : [
          { zh: `目标由 ${old.zh} 改为 ${fresh.zh}`, en: `the target changes from ${old.en} to ${fresh.en}` },
        ]),
    ...(was.force === now.force
      ? []
      : [
          {
            zh: `约束力由“${forceWords[was.force].zh}”改为“${forceWords[now.force].zh}”`,
            en: `its force changes from ${forceWords[was.force].en} to ${forceWords[now.force].en}`,
          },
        ]),
    ...(was.announced === now.announced
      ? []
      : [
          {
            zh: `公布日由 ${was.announced} 改为 ${now.announced}`,
            en: `announced on ${now.announced} instead of ${was.announced}`,
          },
        ]),
  ]
  if (told.length > 0 || canonicalJson(was) === canonicalJson(now)) return told
  return [{ zh: '说明文字、可信程度或出处有改动', en: 'the wording, the confidence or the clause changes' }]
}

/** Sectors by name and id, where the set knows their names. */
function sectorsIn(ids: readonly string[], { facts }: RuleSet): Text {
  const said = (language: 'zh' | 'en'): string[] =>
    ids.map((id) => {
      const name = facts['sector']?.words?.find((word) => word.id === id)?.name[language]
      return name === undefined ? id : language === 'zh' ? `${name}（${id}）` : `${name} (${id})`
    })
  return { zh: said('zh').join('、'), en: said('en').join(', ') }
}

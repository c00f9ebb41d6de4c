import type { Text } from '@zerocarbon/accounting/trace'
import { statusWords, targetWords } from '../explain/ruleWords.ts'
import { forceWords } from '../verdict/phaseWords.ts'
import type { Phase, RuleSet } from '../ruleset/RuleSet.ts'
import { criterionChanges } from './criterionChanges.ts'
import { limitChanges } from './limitChanges.ts'
import type { SetChange } from './SetChange.ts'

/** What two versions of a set, or two sets, say differently: times, sectors, limits, criteria; in sentences. */
export function diffSets(a: RuleSet, b: RuleSet): SetChange[] {
  return [...setChanges(a, b), ...phaseChanges(a, b), ...limitChanges(a, b), ...criterionChanges(a, b)]
}

function setChanges(a: RuleSet, b: RuleSet): SetChange[] {
  const turned = (what: Text, old: Text, now: Text): SetChange[] =>
    old.zh === now.zh
      ? []
      : [
          {
            of: 'set',
            id: '',
            says: {
              zh: `${what.zh}由 ${old.zh} 改为 ${now.zh}`,
              en: `${what.en} changes from ${old.en} to ${now.en}`,
            },
          },
        ]
  const open = { zh: '无', en: 'none' }
  const plain = (text: string | undefined): Text => (text === undefined ? open : { zh: text, en: text })
  return [
    ...turned({ zh: '编号', en: 'The id' }, plain(a.id), plain(b.id)),
    ...turned({ zh: '版本', en: 'The version' }, plain(a.version), plain(b.version)),
    ...turned({ zh: '状态', en: 'The status' }, statusWords[a.status], statusWords[b.status]),
    ...turned({ zh: '施行日', en: 'The first day in force' }, plain(a.inForce.from), plain(b.inForce.from)),
    ...turned({ zh: '最后施行日', en: 'The last day in force' }, plain(a.inForce.to), plain(b.inForce.to)),
    ...turned(
      { zh: '判定方法', en: 'The way of comparing' },
      plain(a.compare ?? 'full-value'),
      plain(b.compare ?? 'full-value'),
    ),
    ...turned(
      { zh: '所依据的规则集', en: 'The set it builds on' },
      plain(a.extends?.ruleset),
      plain(b.extends?.ruleset),
    ),
  ]
}

function phaseChanges({ phases: before = [] }: RuleSet, { phases: after = [] }: RuleSet): SetChange[] {
  const change = ({ id, title }: Phase, { zh, en }: Text): SetChange => ({
    of: 'phase',
    id,
    says: { zh: `阶段“${title.zh}”：${zh}`, en: `Phase "${title.en}": ${en}` },
  })
  const gone = before.filter(({ id }) => !after.some((other) => other.id === id))
  return [
    ...after.flatMap((now) => {
      const was = before.find(({ id }) => id === now.id)
      if (was) return betweenPhases(was, now).map((says) => change(now, says))
      const list = now.sectors
      return [change(now, { zh: `新增，${list.join('、')}`, en: `added, ${list.join(', ')}` })]
    }),
    ...gone.map((phase) => change(phase, { zh: '删去', en: 'removed' })),
  ]
}

function betweenPhases(was: Phase, now: Phase): Text[] {
  const come = now.sectors.filter((sector) => !was.sectors.includes(sector))
  const gone = was.sectors.filter((sector) => !now.sectors.includes(sector))
  const [old, fresh] = [targetWords(was), targetWords(now)]
  return [
    ...(come.length > 0
      ? [{ zh: `增加行业 ${come.join('、')}`, en: `sectors added: ${come.join(', ')}` }]
      : []),
    ...(gone.length > 0
      ? [{ zh: `去掉行业 ${gone.join('、')}`, en: `sectors removed: ${gone.join(', ')}` }]
      : []),
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
}

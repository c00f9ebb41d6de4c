import type { Text } from '@zerocarbon/accounting/trace'
import { conditionSays } from '../explain/conditionSays.ts'
import { citeSays } from '../explain/limitLines.ts'
import { confidenceWords, severityWords } from '../explain/ruleWords.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import type { Condition, Criterion, RuleSet } from '../ruleset/RuleSet.ts'
import type { SetChange } from './SetChange.ts'

/** Criteria that came, went, weigh otherwise or ask something else. */
export function criterionChanges(a: RuleSet, b: RuleSet): SetChange[] {
  const change = ({ id, title }: Criterion, { zh, en }: Text): SetChange => ({
    of: 'criterion',
    id,
    says: { zh: `要求“${title.zh}”：${zh}`, en: `Criterion "${title.en}": ${en}` },
  })
  const gone = a.criteria.filter(({ id }) => !b.criteria.some((other) => other.id === id))
  return [
    ...b.criteria.flatMap((now) => {
      const was = a.criteria.find(({ id }) => id === now.id)
      if (was) return between(was, now, a, b).map((says) => change(now, says))
      const { zh, en } = severityWords[now.severity]
      const asks = both((language) => conditionSays(now.require, now, b, language))
      return [change(now, { zh: `新增（${zh}），要求 ${asks.zh}`, en: `added (${en}), requires ${asks.en}` })]
    }),
    ...gone.map((criterion) => change(criterion, { zh: '删去', en: 'removed' })),
  ]
}

const both = (text: (language: 'zh' | 'en') => string): Text => ({ zh: text('zh'), en: text('en') })

function between(was: Criterion, now: Criterion, a: RuleSet, b: RuleSet): Text[] {
  const turned = (what: Text, old: Text, fresh: Text): Text[] =>
    old.zh === fresh.zh && old.en === fresh.en
      ? []
      : [
          {
            zh: `${what.zh}由“${old.zh}”改为“${fresh.zh}”`,
            en: `${what.en} changes from "${old.en}" to "${fresh.en}"`,
          },
        ]
  const asks = (condition: Condition | undefined, criterion: Criterion, set: RuleSet): Text =>
    condition
      ? both((language) => conditionSays(condition, criterion, set, language))
      : { zh: '无', en: 'none' }
  const readings = ({ readings: list = [] }: Criterion): Text =>
    both(
      (language) =>
        list.map(({ label }) => label[language]).join('、') || (language === 'zh' ? '一种' : 'one'),
    )
  const told = [
    ...turned({ zh: '名称', en: 'the title' }, was.title, now.title),
    ...turned({ zh: '轻重', en: 'the severity' }, severityWords[was.severity], severityWords[now.severity]),
    ...turned({ zh: '要求', en: 'the requirement' }, asks(was.require, was, a), asks(now.require, now, b)),
    ...turned(
      { zh: '适用条件', en: 'when it applies' },
      asks(was.appliesWhen, was, a),
      asks(now.appliesWhen, now, b),
    ),
    ...turned(
      { zh: '可信程度', en: 'the confidence' },
      confidenceWords[was.confidence],
      confidenceWords[now.confidence],
    ),
    ...turned({ zh: '理解', en: 'the readings' }, readings(was), readings(now)),
    ...turned(
      { zh: '可否说明理由后不计', en: 'whether it may be left out' },
      was.waivable ? { zh: '可', en: 'yes' } : { zh: '否', en: 'no' },
      now.waivable ? { zh: '可', en: 'yes' } : { zh: '否', en: 'no' },
    ),
    ...turned({ zh: '出处', en: 'the clause' }, plain(citeSays(was.cite, a)), plain(citeSays(now.cite, b))),
    ...turned({ zh: '证据', en: 'the evidence' }, evidenceIn(was, a), evidenceIn(now, b)),
  ]
  if (told.length > 0 || canonicalJson(was) === canonicalJson(now)) return told
  return [{ zh: '说明文字有改动', en: 'the wording changes' }]
}

/** Kinds of evidence by name and id, where the set knows their names. */
function evidenceIn({ evidence }: Criterion, { evidence: names }: RuleSet): Text {
  const said = (id: string, language: 'zh' | 'en'): string => {
    const name = Object.hasOwn(names, id) ? names[id]![language] : undefined
    return name === undefined ? id : language === 'zh' ? `${name}（${id}）` : `${name} (${id})`
  }
  return {
    zh: evidence.map((id) => said(id, 'zh')).join('、'),
    en: evidence.map((id) => said(id, 'en')).join(', '),
  }
}

const plain = (text: string): Text => ({ zh: text, en: text })

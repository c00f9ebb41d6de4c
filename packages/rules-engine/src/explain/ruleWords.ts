import type { Confidence, Text } from '@zerocarbon/accounting/trace'
import type { Operator, Phase, Severity, Status } from '../ruleset/RuleSet.ts'

/** What a criterion weighs. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  veto: { zh: '一票否决', en: 'veto' },
  mandatory: { zh: '必须', en: 'mandatory' },
  guiding: { zh: '引导', en: 'guiding' },
}

/** How far a set or a value can be trusted. */
export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  'verified-2plus': { zh: '两个来源一致', en: 'two sources agree' },
  'single-source': { zh: '单一来源', en: 'single source' },
  recalled: { zh: '凭记忆，不参与判定', en: 'recalled, decides nothing' },
  derived: { zh: '自行推算', en: 'own derivation' },
}

export const statusWords: Readonly<Record<Status, Text>> = {
  draft: { zh: '草案', en: 'draft' },
  assumed: { zh: '暂定，未见官方文本', en: 'assumed, official text not seen' },
  trial: { zh: '试行', en: 'on trial' },
  published: { zh: '已公布', en: 'published' },
  superseded: { zh: '已被取代', en: 'superseded' },
}

export const operatorWords: Readonly<Record<Operator, Text>> = {
  atMost: { zh: '不高于', en: 'at most' },
  lessThan: { zh: '低于', en: 'less than' },
  atLeast: { zh: '不低于', en: 'at least' },
  moreThan: { zh: '高于', en: 'more than' },
  equals: { zh: '等于', en: 'equal to' },
}

/** `2027` or a day. */
export const targetWords = ({ targetBy }: Pick<Phase, 'targetBy'>): Text => ({
  zh: targetBy.length === 4 ? `${targetBy} 年` : targetBy,
  en: targetBy,
})

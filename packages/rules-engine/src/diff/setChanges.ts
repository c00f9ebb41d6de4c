import type { Text } from '@zerocarbon/accounting/trace'
import { statusWords } from '../explain/ruleWords.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import type { Compare, RuleSet } from '../ruleset/RuleSet.ts'
import type { SetChange } from './SetChange.ts'

/** What the head of a set says differently: whom it judges and when, how, on top of what, by which documents. */
export function setChanges(a: RuleSet, b: RuleSet): SetChange[] {
  const told = heads.flatMap(([what, said]): Text[] => {
    const [old, now] = [said(a), said(b)]
    if (old.zh === now.zh && old.en === now.en) return []
    return [
      {
        zh: `${what.zh}由 ${old.zh} 改为 ${now.zh}`,
        en: `${what.en} changes from ${old.en} to ${now.en}`,
      },
    ]
  })
  return [...told, ...sourceChanges(a, b)].map((says) => ({ of: 'set', id: '', says }))
}

const plain = (text: string | undefined): Text => (text === undefined ? open : { zh: text, en: text })
const list = (ids: readonly string[] = []): Text =>
  ids.length === 0 ? open : { zh: ids.join('、'), en: ids.join(', ') }
const open: Text = { zh: '无', en: 'none' }
const compareWords: Readonly<Record<Compare, Text>> = {
  'full-value': { zh: '全数值比较（full-value）', en: 'the value as it is (full-value)' },
  'rounded-value': { zh: '修约值比较（rounded-value）', en: 'the rounded value (rounded-value)' },
}
const subjectWords: Readonly<Record<RuleSet['subject'], Text>> = {
  factory: { zh: '工厂', en: 'factory' },
  product: { zh: '产品', en: 'product' },
  park: { zh: '园区', en: 'park' },
}
const modeWords: Readonly<Record<NonNullable<RuleSet['extends']>['mode'], Text>> = {
  replace: { zh: '同名取代（replace）', en: 'what has the same name is replaced (replace)' },
  stricter: { zh: '只可更严（stricter）', en: 'only stricter (stricter)' },
}

const heads: readonly (readonly [Text, (set: RuleSet) => Text])[] = [
  [{ zh: '编号', en: 'The id' }, ({ id }) => plain(id)],
  [{ zh: '版本', en: 'The version' }, ({ version }) => plain(version)],
  [{ zh: '名称', en: 'The title' }, ({ title }) => title],
  [{ zh: '状态', en: 'The status' }, ({ status }) => statusWords[status]],
  [{ zh: '所属工作', en: 'The programme' }, ({ programme }) => plain(programme)],
  [{ zh: '地区', en: 'The jurisdiction' }, ({ jurisdiction }) => plain(jurisdiction)],
  [{ zh: '对象', en: 'The subject' }, ({ subject }) => subjectWords[subject]],
  [
    { zh: '选用', en: 'Its use' },
    ({ byDefault }) =>
      byDefault
        ? { zh: '不指定也判定', en: 'judged without being asked for' }
        : { zh: '按地区、数据或编号选用', en: 'chosen by region, facts or id' },
  ],
  [{ zh: '施行日', en: 'The first day in force' }, ({ inForce }) => plain(inForce.from)],
  [{ zh: '最后施行日', en: 'The last day in force' }, ({ inForce }) => plain(inForce.to)],
  [{ zh: '判定方法', en: 'The way of comparing' }, ({ compare = 'full-value' }) => compareWords[compare]],
  [{ zh: '所依据的规则集', en: 'The set it builds on' }, (set) => plain(set.extends?.ruleset)],
  [
    { zh: '沿用的方式', en: 'The way of building on it' },
    (set) => (set.extends ? modeWords[set.extends.mode] : open),
  ],
  [{ zh: '不沿用的要求', en: 'What it does not take over' }, (set) => list(set.extends?.without)],
  [{ zh: '取代的规则集', en: 'The sets it takes the place of' }, ({ supersedes }) => list(supersedes)],
  [{ zh: '供别处读取的限值', en: 'The limits it offers' }, ({ offers }) => list(offers)],
]

function sourceChanges({ sources: before }: RuleSet, { sources: after }: RuleSet): Text[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [before[name], after[name]]
    if (canonicalJson(was ?? null) === canonicalJson(is ?? null)) return []
    const { title, number } = (is ?? was)!
    const [zh, en] = !was ? ['新增', 'added'] : !is ? ['删去', 'removed'] : ['内容有改动', 'changed']
    return [{ zh: `文件《${title.zh}》${number}：${zh}`, en: `Document "${title.en}" ${number}: ${en}` }]
  })
}

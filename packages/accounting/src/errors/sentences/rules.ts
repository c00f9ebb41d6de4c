import type { ProblemInfo } from '../problemInfo.ts'
import type { RuleProblems } from '../problems/RuleProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { en, zh } from './wording.ts'

/** A place in a rule file, before what is wrong there. */
type RulePlace = Pick<ProblemInfo['ZC-RULE-KEY-TWICE'], 'file' | 'line' | 'column'>
const zhAt = (i: RulePlace): string => `${i.file} 第 ${String(i.line)} 行第 ${String(i.column)} 列：`
const enAt = (i: RulePlace): string => `${i.file}:${String(i.line)}:${String(i.column)}: `

/** Rule files. */
export const rules: SentencesOf<RuleProblems> = {
  'ZC-RULE-SYNTAX': (i) => ({
    zh: [`${zhAt(i)}${i.what.zh}`, '按 JSON 的写法改好这一处'],
    en: [`${enAt(i)}${i.what.en}`, 'Mend this place so that the file is JSON'],
  }),
  'ZC-RULE-KEY-UNKNOWN': (i) => ({
    zh: [`${zhAt(i)}这里没有“${i.key}”这一项`, `可用：${zh(i.known)}`],
    en: [`${enAt(i)}"${i.key}" has no place here`, `Use one of: ${en(i.known)}`],
  }),
  'ZC-RULE-KEY-MISSING': (i) => ({
    zh: [`${zhAt(i)}缺少“${i.key}”`, `补上“${i.key}”`],
    en: [`${enAt(i)}"${i.key}" is missing`, `Add "${i.key}"`],
  }),
  'ZC-RULE-KEY-TWICE': (i) => ({
    zh: [`${zhAt(i)}“${i.key}”写了两次，后一个会盖掉前一个`, '只留一个'],
    en: [`${enAt(i)}"${i.key}" stands twice and the later would hide the earlier`, 'Keep one of them'],
  }),
  'ZC-RULE-KEY-CLASH': (i) => ({
    zh: [`${zhAt(i)}${zh(i.keys)} 不能写在一起`, '只留一个，其余放到各自的条件里'],
    en: [
      `${enAt(i)}${en(i.keys)} cannot stand together`,
      'Keep one, and put the others into conditions of their own',
    ],
  }),
  'ZC-RULE-NUMBER-UNQUOTED': (i) => ({
    zh: [`${zhAt(i)}数值要写成带引号的文字`, `写成 "${i.number}"`],
    en: [`${enAt(i)}a number must be text in quotes`, `Write "${i.number}"`],
  }),
  'ZC-RULE-VALUE-INVALID': (i) => ({
    zh: [`${zhAt(i)}“${i.text}”不能用在这里`, `应为：${i.allowed.zh}`],
    en: [`${enAt(i)}"${i.text}" cannot stand here`, `Wanted: ${i.allowed.en}`],
  }),
  'ZC-RULE-LIST-EMPTY': (i) => ({
    zh: [`${zhAt(i)}“${i.key}”是空的`, '至少写一项；不需要就整项删去'],
    en: [`${enAt(i)}"${i.key}" is empty`, 'Give at least one entry, or remove it'],
  }),
  'ZC-RULE-NAME-UNKNOWN': (i) => ({
    zh: [`${zhAt(i)}没有名为“${i.name}”的${i.what.zh}`, `可用：${zh(i.known)}`],
    en: [`${enAt(i)}there is no ${i.what.en} "${i.name}"`, `Use one of: ${en(i.known)}`],
  }),
  'ZC-RULE-NAME-TWICE': (i) => ({
    zh: [`${zhAt(i)}${i.what.zh}“${i.name}”出现两次`, '改掉其中一个的编号'],
    en: [`${enAt(i)}${i.what.en} "${i.name}" stands twice`, 'Give one of them another id'],
  }),
  'ZC-RULE-BANDS': (i) => ({
    zh: [
      `${zhAt(i)}限值“${i.parameter}”的分段没有接上：上一段到 ${i.upper}，这一段从 ${i.lower} 起`,
      '让上一段的 below 等于这一段的 atLeast',
    ],
    en: [
      `${enAt(i)}the bands of "${i.parameter}" do not join: one ends at ${i.upper}, the next begins at ${i.lower}`,
      'Make "below" of the one equal to "atLeast" of the next',
    ],
  }),
  'ZC-RULE-CIRCLE': (i) => ({
    zh: [
      `${zhAt(i)}规则集互为依据或互相取代，绕成一圈：${i.chain.join(' → ')}`,
      '删去其中一个 extends 或 supersedes',
    ],
    en: [
      `${enAt(i)}the rule sets build on one another, or take the place of one another, in a circle: ${i.chain.join(' → ')}`,
      'Remove one "extends" or "supersedes"',
    ],
  }),
  'ZC-RULE-UNUSED': (i) => ({
    zh: [
      `${zhAt(i)}${i.what.zh}“${i.name}”没有用到`,
      '在要求里引用它，核对名字，或删去；供别处读取的写进 offers',
    ],
    en: [
      `${enAt(i)}nothing uses the ${i.what.en} "${i.name}"`,
      'Compare something with it, check the name, or remove it; name it in "offers" if others read it',
    ],
  }),
  'ZC-RULE-NEVER': (i) => ({
    zh: [
      `${zhAt(i)}要求“${i.criterion}”对谁都不适用：适用条件自相矛盾，或限值在规则集失效之后才起算`,
      '核对适用条件里的行业和数值，以及限值与施行期的日期',
    ],
    en: [
      `${enAt(i)}criterion "${i.criterion}" applies to nobody: its conditions exclude each other, or its limit begins after the set has ended`,
      'Check sectors and values of the condition, and the days of limit and set',
    ],
  }),
  'ZC-RULE-EASIER': (i) => ({
    zh: [
      `${zhAt(i)}后来的限值 ${i.later} 比先前的 ${i.earlier} 宽`,
      '核对两个数值；文件确实放宽的，在后一个值上写 eases: true（规则集之间放宽的，用 mode: replace）',
    ],
    en: [
      `${enAt(i)}the later limit ${i.later} is easier than the earlier ${i.earlier}`,
      'Check both; if the document does ease it, write "eases": true at the later one (between sets, use mode "replace")',
    ],
  }),
  'ZC-RULE-OVERLAP': (i) => ({
    zh: [
      `${zhAt(i)}“${i.other}”和“${i.set}”属于同一项目、同一地区，同时有效，都规定了要求“${i.criterion}”`,
      '让一份先结束（inForce.to），或写明关系：在其上修改用 extends，取而代之用 supersedes',
    ],
    en: [
      `${enAt(i)}"${i.other}" and "${i.set}" are of one programme and jurisdiction, in force at once, and both have the criterion "${i.criterion}"`,
      'Let one end first (inForce.to), or say how they relate: "extends" to amend, "supersedes" to replace',
    ],
  }),
  'ZC-RULE-DATES': (i) => ({
    zh: [`${zhAt(i)}日期次序不对：${i.later} 应晚于 ${i.earlier}`, '按先后排列，改正写错的日期'],
    en: [
      `${enAt(i)}dates are out of order: ${i.later} should be after ${i.earlier}`,
      'Put them in order, or correct the date',
    ],
  }),
  'ZC-RULE-UNIT': (i) => ({
    zh: [`${zhAt(i)}限值的单位“${i.given}”与所比较的数据不符`, `应为“${i.wanted}”`],
    en: [`${enAt(i)}the limit's unit "${i.given}" does not fit what is compared`, `It must be "${i.wanted}"`],
  }),
  'ZC-RULE-TOO-LARGE': (i) => ({
    zh: [`${zhAt(i)}${i.what.zh}超过上限 ${i.limit}`, '拆成几个规则集或条件'],
    en: [
      `${enAt(i)}${i.what.en} exceeds the limit of ${i.limit}`,
      'Split it into several sets or conditions',
    ],
  }),
}

import type { FactorProblems } from '../problems/FactorProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { toMethods } from './toMethods.ts'
import { en, zh } from './wording.ts'

/** Factors. */
export const factors: SentencesOf<FactorProblems> = {
  'ZC-FACTOR-MISSING': (i) => ({
    zh: [
      `没有${i.carrier.zh}的因子（${i.wanted.zh}）`,
      i.takenBy ? toMethods(i.takenBy).zh : `可选：${zh(i.existing)}，或填供方数值`,
    ],
    en: [
      `There is no factor for ${i.carrier.en} (${i.wanted.en})`,
      i.takenBy ? toMethods(i.takenBy).en : `Available: ${en(i.existing)}; or enter the supplier's value`,
    ],
  }),
  'ZC-FACTOR-DATE': (i) =>
    i.span
      ? {
          zh: [
            `${i.carrier.zh}的一行从 ${i.date} 到 ${i.span.end} 跨了年，全部用量按最后一天的因子 ${i.span.used} 计算；第一天的是 ${i.span.first}`,
            '按年拆成两行，各年用各年的因子',
          ],
          en: [
            `A row of ${i.carrier.en} runs over the turn of a year, ${i.date} to ${i.span.end}; all of it is computed by the factor of its last day, ${i.span.used}; that of its first day is ${i.span.first}`,
            'Split the row by year, so that each year has its factor',
          ],
        }
      : {
          zh: [
            `${i.date} 早于${i.carrier.zh}因子的最早年份 ${i.earliest}`,
            '改正日期，或填写当年的因子与证据',
          ],
          en: [
            `${i.date} is before ${i.earliest}, the earliest year of a factor for ${i.carrier.en}`,
            'Correct the date, or enter the factor of that year with its evidence',
          ],
        },
  'ZC-FACTOR-EXPIRED': (i) => ({
    zh: [
      `${i.carrier.zh}的因子只适用到 ${i.latest}，用量日期是 ${i.date}`,
      '改正日期，或填写当年的因子与证据',
    ],
    en: [
      `The factor for ${i.carrier.en} holds until ${i.latest}; the activity is of ${i.date}`,
      'Correct the date, or enter the factor of that year with its evidence',
    ],
  }),
  'ZC-FACTOR-UNRELEASED': (i) => ({
    zh: [
      `“已知截至”填的是 ${i.knownOn}，只能用到这一天已经发布的数值；${i.carrier.zh}的数值${i.released === '' ? '发布日期不明，不能确定那天已经发布' : `最早发布于 ${i.released}，那天还不能确定已经发布`}`,
      `不需要还原当时的口径，就去掉“已知截至”；${i.released === '' ? '' : '日期填错了，就改正；'}确知当时已经发布的，可以按编号指定：${zh(i.existing)}`,
    ],
    en: [
      `"Known on" is ${i.knownOn}: only values published by that day may be used. Those for ${i.carrier.en} ${i.released === '' ? 'have no known day of publication, so nobody can say they were out' : `came out ${i.released} at the earliest, so it is not certain that one was out`}`,
      `Leave "known on" out unless the report has to use what was known then; if it has to,${i.released === '' ? '' : ' correct the day if it is wrong, or,'} where you know that one was out, name it by its id: ${en(i.existing)}`,
    ],
  }),
  'ZC-FACTOR-MIXED': (i) => {
    const n = String(i.sets.length)
    const [what, cure] = {
      fuel: [
        { zh: `${n} 个燃料因子系列`, en: `fuel factors of ${n} sets` },
        {
          zh: '各系列的缺省值互不一致：在设置“因子系列”里选定一个；确需混用就在备注说明',
          en: 'Their defaults disagree: choose one in the setting "Factor family", or say in a note why several are needed',
        },
      ],
      potential: [
        { zh: `${n} 套 GWP`, en: `warming potentials of ${n} sets` },
        {
          zh: 'CO2e 合计因此不是同一套口径：在设置“GWP”里选定一套；指南规定各用各的，就在备注说明',
          en: 'So the CO2e total has no one basis: choose one in the setting "GWP", or say in a note which guideline wants several',
        },
      ],
      process: [
        { zh: `${n} 个系列的工艺缺省值`, en: `process defaults of ${n} sets` },
        {
          zh: '国内指南与国外指南的缺省值互不一致：选同一份指南的方法或填自己的值；确需混用就在备注说明',
          en: 'Defaults of Chinese guidelines and of others disagree: take methods of one guideline or enter values of your own, or say in a note why several are needed',
        },
      ],
      power: [
        { zh: `${n} 种口径的电力因子`, en: `electricity factors of ${n} calibres` },
        {
          zh: '同一份合计的外购电力用一种口径：各行“因子覆盖”和地区写成一致；确需混用就在备注说明',
          en: 'Bought power of one total takes one calibre: make region and factor of the rows agree, or say in a note why several are needed',
        },
      ],
    }[i.kind ?? 'fuel']
    return {
      zh: [
        `一份报告用了 ${what!.zh}：${i.sets.map(({ set, rows, cells }) => `${set}（${cells.join('、')}，共 ${String(rows)} 行）`).join('；')}`,
        cure!.zh,
      ],
      en: [
        `One report uses ${what!.en}: ${i.sets.map(({ set, rows, cells }) => `${set} (${cells.join(', ')}; ${String(rows)} ${rows === 1 ? 'row' : 'rows'})`).join('; ')}`,
        cure!.en,
      ],
    }
  },
  'ZC-FACTOR-REVIEW': (i) => ({
    zh: [
      `因子 ${i.factor} 应在 ${i.reviewBy} 前复核，报告期到 ${i.end} 为止`,
      '查一查有没有更新的因子；有就换用新的因子集，没有就照用',
    ],
    en: [
      `The factor ${i.factor} was to be reviewed by ${i.reviewBy}; the report runs to ${i.end}`,
      'Look for a newer one: pin a newer factor set where there is one, or keep it',
    ],
  }),
  'ZC-FACTOR-UNKNOWN': (i) => ({
    zh: [`因子集里没有“${i.id}”`, `相近的编号：${zh(i.near)}`],
    en: [`The factor set has no "${i.id}"`, `Ids that come close: ${en(i.near)}`],
  }),
  'ZC-OWN-FACTOR': (i) => ({
    zh: [
      `自有因子文件 ${i.place}${i.column === '' ? '' : ` 的 ${i.column}`}：“${i.text}”不能用`,
      `应为：${i.allowed.zh}`,
    ],
    en: [
      `Own factors, ${i.place}${i.column === '' ? '' : `, ${i.column}`}: "${i.text}" cannot be used`,
      `Expected: ${i.allowed.en}`,
    ],
  }),
  'ZC-OWN-SIZE': (i) => ({
    zh: [`自有因子文件有 ${i.size} ${i.what.zh}，上限 ${i.limit}`, '分成几个文件导入'],
    en: [`The file of own factors has ${i.size} ${i.what.en}; at most ${i.limit}`, 'Import it in parts'],
  }),
  'ZC-FACTOR-SET': (i) => ({
    zh: [`因子集读不了：${i.reason}`, '重新取得因子集文件，不要手工修改'],
    en: [
      `The factor set cannot be read: ${i.reason}`,
      'Get the factor set again and leave the file unedited',
    ],
  }),
}

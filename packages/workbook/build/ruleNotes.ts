import type { PageText } from './PageText.ts'

/** Page text of the functions about rule sets and their phases. */
export const ruleNotes: Readonly<Record<'CHECK' | 'PHASE', PageText>> = {
  CHECK: {
    result: {
      zh: '一张表：判据、判定、暂行、实测、限值、余量、说明、条款；末行是总体判定。',
      en: 'A table: criterion, verdict, provisional mark, measured value, limit, margin, reason, clause; the overall verdict comes last.',
    },
    examples: [],
    withGap: ['=ZC.CHECK("cn.factory.national-2026")'],
    errors: [
      'ZC-ARGUMENT-MISSING',
      'ZC-ARGUMENT-INVALID',
      'ZC-DATE-INVALID',
      'ZC-CELL-ERROR',
      'ZC-VALUE-INVALID',
    ],
    notes: [
      {
        zh: '判定只有七种：已达标、有差距、缺少数据、待确认、不适用、未到期、已说明理由。数据不完整时是“缺少数据”，不会是“已达标”。',
        en: 'There are seven verdicts: Met, Gap, Missing data, To be determined, Not applicable, Not yet due, Reason given. Incomplete data are missing data and never meet a line.',
      },
      {
        zh: '“暂行”表示限值、定义或所用系数只见于单一来源，或有几种理解，或 ZC_Facts 里的事实没有附证据；几种理解结论不一时是“待确认”，每种理解的数值写在说明里。',
        en: 'Provisional: the limit, its definition or a coefficient was seen in a single source, or can be read in several ways, or a fact in ZC_Facts has no evidence. Where readings disagree the verdict is To be determined, with the figure of each in the reason.',
      },
      {
        zh: '指标按全年核查：报告期不是连续十二个月时是“缺少数据”。ZC_Facts 里同一件事填了两次，两处都不采用。',
        en: 'The lines are drawn for a year: a reporting period that is not twelve months is missing data. A fact answered twice in ZC_Facts is not answered.',
      },
      {
        zh: '不给日期时按报告期末核查，哪天打开结果都一样。比较按分子与“限值×分母”进行，不先相除。',
        en: 'Without a date the last day of the reporting period counts, so the answer is the same on any day. A share is compared as numerator against limit times denominator, without dividing first.',
      },
      {
        zh: '其他表给不出的事实填在 ZC_Facts（事实、值、单位、证据），或作为第三个参数给出。证据写“无”“—”“待补”一类等于没有。',
        en: 'Facts that no other table can give stand in ZC_Facts (fact, value, unit, evidence) or come as the third argument. A dash, "none" or "tbd" is no evidence.',
      },
    ],
  },
  PHASE: {
    result: {
      zh: '一张表：阶段、性质、目标年、状态。',
      en: 'A table: phase, force, target year, state.',
    },
    examples: [],
    withGap: [],
    errors: ['ZC-ARGUMENT-MISSING', 'ZC-ARGUMENT-INVALID', 'ZC-DATE-INVALID', 'ZC-CELL-ERROR'],
    notes: [
      {
        zh: '依据工信部联节〔2026〕13号。阶段不会失效：“到2027年”是开始，不是期限。',
        en: 'After 工信部联节〔2026〕13号. A phase never lapses: "by 2027" is a beginning, not an end.',
      },
      {
        zh: '“培育目标”不是义务，没有达到不等于不合规。',
        en: 'A target is no duty: not having reached it is no breach.',
      },
    ],
  },
}

import { forceWords, phasesAt, phaseStateWords } from '@zerocarbon/rules-engine'
import { sectorNamed } from '../../facts/sectorNamed.ts'
import { dayArgument } from '../dayArgument.ts'
import { parameter } from '../parameter.ts'
import { textArgument } from '../textArgument.ts'
import type { Outcome, ZcFunction } from '../ZcFunction.ts'

/** Spills the phases of the guideline that name a sector: a target is no duty, and no phase lapses. */
export const PHASE: ZcFunction = {
  name: 'PHASE',
  summary: {
    zh: '一个行业在零碳工厂建设中的阶段',
    en: "A sector's phases in the zero-carbon factory guideline",
  },
  parameters: [
    {
      ...parameter(
        '行业',
        'sector',
        { zh: '行业名称，如 锂电池', en: 'sector, such as lithium-battery' },
        'text',
        false,
      ),
      choices: 'sectors',
    },
    parameter('日期', 'date', {
      zh: '日期；不填用报告期末',
      en: 'day; empty: the last day of the reporting period',
    }),
  ],
  reads: 'tables',
  spills: true,
  examples: ['=ZC.PHASE("锂电池")', '=ZC.PHASE("钢铁","2030-06-30")'],
  run([sector, date], context) {
    const { language } = context
    const assessor = context.assessor()
    const id = sectorNamed(textArgument(sector, '行业 sector'), assessor.bundle.facts)
    const on = dayArgument(date, context.date1904) ?? assessor.caseOn().on
    const header =
      language === 'zh' ? ['阶段', '性质', '目标年', '状态'] : ['Phase', 'Force', 'Target', 'State']
    const rows = phasesAt(assessor.ruleSet('cn.factory.guidance-2026'), id, on)
      .filter(({ applies }) => applies)
      .map(({ phase, state }) => [
        phase.title[language],
        forceWords[phase.force][language],
        phase.targetBy,
        phaseStateWords[state][language],
      ])
    return [header, ...rows].map((row) => row.map((value): Outcome => ({ value })))
  },
}

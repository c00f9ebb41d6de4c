import { whatAndCure, type Language } from '@zerocarbon/accounting/errors'
import type { Outcome, ZcFunction } from '../src/index.ts'
import { cellText } from '../src/model/index.ts'
import { answerTo } from './answerTo.ts'
import { exampleActivity } from './exampleWorkbook.ts'
import { exampleProblem } from './exampleProblems.ts'
import type { PageText } from './PageText.ts'
import { functionNotes } from './functionNotes.ts'
import { functionSources } from './functionSources.ts'
import { markdownTable } from './markdownTable.ts'
import { outcomeText } from './outcomeText.ts'

const words = {
  zh: {
    heading: '中文',
    parameters: '参数',
    columns: ['参数', '英文名', '必填', '说明'],
    yes: '是',
    no: '否',
    result: '结果',
    examples: '例',
    formula: '公式',
    gap: '柴油用量为空时',
    ledger: '`能源台账!A4:B15` 是 12 个月份与外购电量（万kWh）。`ZC_Activity` 是：',
    errors: '可能的错误（各举一例）',
    notes: '说明',
    range: '范围：',
    source: '来源：',
  },
  en: {
    heading: 'English',
    parameters: 'Parameters',
    columns: ['Parameter', 'In Chinese', 'Required', 'Meaning'],
    yes: 'yes',
    no: 'no',
    result: 'Result',
    examples: 'Examples',
    formula: 'Formula',
    gap: 'with the diesel amount left empty',
    ledger: '`能源台账!A4:B15` holds twelve months and the power bought in each (万kWh). `ZC_Activity` is:',
    errors: 'Errors it can give, with an example of each',
    notes: 'Notes',
    range: 'Range: ',
    source: 'Source: ',
  },
} as const

/** The page of one function, Chinese first, with results computed now. */
export function functionPage(f: ZcFunction): string {
  const notes = functionNotes[f.name]
  if (!notes) throw new TypeError(`functionNotes.ts has nothing on ${f.name}`)
  const halves = (['zh', 'en'] as const).map((language) => half(f, notes, language))
  return [`# ZC.${f.name}`, '[English](#english)', ...halves].join('\n\n') + '\n'
}

function half(f: ZcFunction, notes: PageText, language: Language): string {
  const say = words[language]
  const other = language === 'zh' ? 'en' : 'zh'
  const list = f.parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]))
  const parameters = f.parameters.map(({ name, help, optional }) => [
    name[language],
    name[other],
    optional ? say.no : say.yes,
    help[language],
  ])
  const from = functionSources[f.name]
  if (!from) throw new TypeError(`functionSources.ts has nothing on ${f.name}`)
  const errors = notes.errors.map((code) => {
    const [what] = whatAndCure(exampleProblem(code), language)
    return `- [${code}](../errors/${code}.md)${language === 'zh' ? '：' : ': '}${what}`
  })
  return [
    `## ${say.heading}`,
    `${f.summary[language]}${language === 'zh' ? '。' : '.'}`,
    `\`\`\`text\n=ZC.${f.name}(${list.join(', ')})\n\`\`\``,
    `### ${say.parameters}`,
    markdownTable(say.columns, parameters),
    `### ${say.result}`,
    notes.result[language],
    `${say.range}${from.range[language]}`,
    `${say.source}${from.source[language]}`,
    `### ${say.examples}`,
    ...examples(f, notes, language),
    `### ${say.errors}`,
    errors.join('\n'),
    `### ${say.notes}`,
    notes.notes.map((note) => `- ${note[language]}`).join('\n'),
  ].join('\n\n')
}

function examples(f: ZcFunction, notes: PageText, language: Language): string[] {
  const say = words[language]
  const formulas = [...f.examples, ...notes.examples]
  const answers = [
    ...formulas.map((formula) => [`\`${formula}\``, answerTo(formula, language)] as const),
    ...notes.withGap.map(
      (formula) =>
        [
          `\`${formula}\`${language === 'zh' ? '，' : ', '}${say.gap}`,
          answerTo(formula, language, true),
        ] as const,
    ),
  ]
  const single = answers.flatMap(([formula, answer]) =>
    Array.isArray(answer) ? [] : [[formula, outcomeText(answer, language)]],
  )
  const spilled = answers.flatMap(([formula, answer]) =>
    Array.isArray(answer) ? [formula, grid(answer, language)] : [],
  )
  const refers = formulas.some((formula) => f.reads === 'tables' || /[A-Z]+\d+:/.test(formula))
  return [
    ...(refers
      ? [
          say.ledger,
          grid(
            exampleActivity.map((row) => row.map(asOutcome)),
            language,
          ),
        ]
      : []),
    ...(single.length > 0 ? [markdownTable([say.formula, say.result], single)] : []),
    ...spilled,
  ]
}

const asOutcome = (value: (typeof exampleActivity)[number][number]): Outcome => ({ value: cellText(value) })

/** A spilled result. Under a header row numbers stand without units, as in the cells. */
function grid(answer: readonly (readonly Outcome[])[], language: Language): string {
  const headed =
    answer[0]?.every((outcome) => 'value' in outcome && typeof outcome.value === 'string') ?? false
  const rows = answer.map((row) =>
    row.map((outcome) =>
      outcomeText(headed && 'value' in outcome ? { value: outcome.value } : outcome, language),
    ),
  )
  const [head = [], ...body] = rows
  const titles = head.map(() => words[language].result)
  return headed ? markdownTable(head, body) : markdownTable(titles, rows)
}

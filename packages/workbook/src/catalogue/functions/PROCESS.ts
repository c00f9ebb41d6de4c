import { ZcError } from '@zerocarbon/accounting/errors'
import { calculate, guidelineNamed, lackingOf } from '@zerocarbon/accounting/process'
import { namedInputs } from '../namedInputs.ts'
import { parameter } from '../parameter.ts'
import { processAnswer, processOptions } from '../processAnswer.ts'
import { methodArgument } from '../methodArgument.ts'
import { textArgument } from '../textArgument.ts'
import type { ZcFunction } from '../ZcFunction.ts'

/**
 * Process emissions by one method from named inputs, in tCO2e with the potentials of the method.
 *
 * @throws Nothing; what is missing or wrong is the problem of the cell.
 */
export const PROCESS: ZcFunction = {
  name: 'PROCESS',
  summary: {
    zh: '按一种方法核算工艺过程排放（tCO2e）',
    en: 'Process emissions by one method (tCO2e)',
  },
  parameters: [
    parameter(
      '方法',
      'process',
      { zh: '如 碳酸盐分解；zc calc --list 列出全部', en: 'Such as carbonate' },
      'any',
      false,
    ),
    parameter(
      '名称',
      'names',
      {
        zh: '输入名称的区域，单位写在括号里：用量:石灰石(t)；不写单位按方法规定的单位',
        en: 'Range of input names, units in brackets: amount:limestone(t); without one: the unit of the method',
      },
      'any',
      false,
    ),
    parameter('值', 'values', { zh: '与名称同样大小的区域', en: 'Range of the same size' }, 'any', false),
    parameter('选项', 'option', {
      zh: 'gwp=AR6；set=ipcc-2006；结果=CO2 或某个中间量的编号',
      en: 'gwp=AR6; set=ipcc-2006; result=CO2 or the id of a figure',
    }),
  ],
  examples: [
    '=ZC.PROCESS("碳酸盐分解",{"用量:石灰石(t)";"纯度:石灰石(%)"},{200;97})',
    '=ZC.PROCESS("carbonate",A2:A5,B2:B5,"result=CO2")',
  ],
  run([process, names, values, option], { book, language }) {
    try {
      const method = methodArgument(book.methods, textArgument(process, '过程 process'))
      const { result, set, ...wanted } = processOptions(textArgument(option, '选项 option'))
      const guideline = set === undefined ? {} : { set: guidelineNamed(book.methods, book, set) }
      const rows = namedInputs(method, names, values)
      const answer = calculate(method, { rows, ...wanted, ...guideline }, book)
      const first = lackingOf(answer)
      if (first) throw new ZcError(first)
      return processAnswer(answer, result, language)
    } catch (error) {
      if (error instanceof ZcError) return { problem: error.problem }
      throw error
    }
  },
}

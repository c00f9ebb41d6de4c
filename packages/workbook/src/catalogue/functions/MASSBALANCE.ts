import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import { calculate, lackingOf, looseName, type InputRow } from '@zerocarbon/accounting/process'
import { cellText, type CellValue } from '../../model/index.ts'
import { methodArgument } from '../methodArgument.ts'
import { parameter } from '../parameter.ts'
import { processAnswer } from '../processAnswer.ts'
import type { Argument, ZcFunction } from '../ZcFunction.ts'

/**
 * CO2 by carbon balance: what goes in less what comes out, × 44/12. Ranges of mass (t) and carbon content (tC/t), with
 * a name in front where the published carbon content of a substance is wanted.
 */
export const MASSBALANCE: ZcFunction = {
  name: 'MASSBALANCE',
  summary: { zh: '碳质量平衡法的 CO2 排放（tCO2）', en: 'CO2 by carbon mass balance (tCO2)' },
  parameters: [
    parameter(
      '投入',
      'inputs',
      { zh: '区域：[名称,] 质量 t, 含碳量 tC/t', en: 'Range: [name,] mass in t, carbon in tC/t' },
      'any',
      false,
    ),
    parameter(
      '产出',
      'outputs',
      {
        zh: '同样的区域：产品、副产品和带走碳的废物',
        en: 'The same for products and all else that carries carbon away',
      },
      'any',
      false,
    ),
  ],
  examples: ['=ZC.MASSBALANCE({100,0.75},{90,0.375})'],
  run([inputs, outputs], { book, language }) {
    try {
      const [into, out] = language === 'zh' ? ['投入', '产出'] : ['input ', 'output ']
      const rows = [...rowsOf(inputs, 'feed', into), ...rowsOf(outputs, 'product', out)]
      const answer = calculate(methodArgument(book.methods, 'mass-balance'), { rows }, book)
      const first = lackingOf(answer)
      if (first) throw new ZcError(first)
      return processAnswer(answer, 'CO2', language)
    } catch (error) {
      if (error instanceof ZcError) return { problem: error.problem }
      throw error
    }
  },
}

/**
 * Mass and carbon content of each row as inputs of the method; a blank row is nothing. A stream is called as typed; one
 * without a name, or with that of another row, by `called` and its number.
 */
function rowsOf(range: Argument, group: 'feed' | 'product', called: string): InputRow[] {
  const rows: readonly (readonly CellValue[])[] = Array.isArray(range) ? range : []
  const width = rows[0]?.length ?? 0
  if (rows.length > 0 && width !== 2 && width !== 3)
    throw zcError('ZC-ARGUMENT-SHAPE', {
      left: `${String(rows.length)}×${String(width)}`,
      right: 'n×2 · n×3',
    })
  const names = rows.map((row) => (width === 3 ? cellText(row[0]).trim() : ''))
  return rows.flatMap((row, i): InputRow[] => {
    if (row.every((cell) => cell === null || cell === '')) return []
    const [mass, carbon] = row.slice(-2) as [CellValue, CellValue]
    const name = names[i]!
    // Two rows of one substance are two streams, so the name alone does not tell them apart.
    const alone = names.filter((each) => looseName(each) === looseName(name)).length === 1
    const label = name !== '' && alone ? name : `${name} ${called}${String(i + 1)}`.trim()
    const given = [
      measure(`${group}:${label}`, mass, 't', true),
      measure(`${group}-carbon:${label}`, carbon, 'tC/t', false),
      ...(name === '' || alone ? [] : [{ name: `substance:${label}`, value: name, unit: '' }]),
    ]
    return given.filter((input) => input !== null)
  })
}

function measure(name: string, value: CellValue, unit: string, needed: boolean): InputRow | null {
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  if (value === null || value === '') {
    if (needed) throw zcError('ZC-AMOUNT-BLANK', {})
    return null
  }
  if (typeof value === 'boolean') throw zcError('ZC-NUMBER-INVALID', { text: String(value) })
  return { name, value, unit: typeof value === 'number' ? unit : '' }
}

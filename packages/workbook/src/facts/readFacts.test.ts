import { Decimal } from '@zerocarbon/accounting/quantity'
import { sentence } from '@zerocarbon/accounting/errors'
import { rulesBundle, type FactDictionary } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { inFactUnit } from './inFactUnit.ts'
import { readFacts } from './readFacts.ts'

const text = (zh: string, en: string) => ({ zh, en })
const define = (id: string, type: 'boolean' | 'decimal' | 'text', unit: string, zh: string) => ({
  id,
  type,
  unit,
  decimals: 2,
  name: text(zh, id),
  derived: text('', ''),
  evidence: 'register',
})
const dictionary: FactDictionary = {
  format: 'zc-facts/1',
  sectors: [],
  facts: [
    define('offset-quantity', 'decimal', 'tCO2', '碳抵销量'),
    define('offset-certificates-verified', 'boolean', '', '抵销凭证已核销'),
    define('equipment-share', 'decimal', '1', '高效设备占比'),
    define('energy-total-equivalent', 'decimal', 'tce', '综合能源消费量（等价值）'),
    define('product-energy-oil', 'decimal', 'kgoe', '产品综合能耗（标准油）'),
    define('product-output-cases', 'decimal', '重量箱', '产品产量（重量箱）'),
    define('product-output-mwp', 'decimal', 'MWp', '产品产量（MWp）'),
    define('battery-power', 'decimal', 'W', '电池功率'),
    define('refining-throughput', 'decimal', '(t·能量因数)', '原料油加工量乘炼油能量因数'),
    { ...define('process-energy', 'decimal', 'kgce', '工序能耗'), belowZero: true },
    define('standard-racks', 'decimal', '', '标准机架数'),
    { ...define('eer-level', 'decimal', '', '电能比等级'), range: { least: '1', most: '4', whole: true } },
    {
      ...define('limited-product', 'text', '', '对照的产品或工序'),
      words: [
        { id: 'sintering', name: text('烧结工序', 'Sintering') },
        { id: 'data-centre', name: text('数据中心', 'Data centre') },
      ],
    },
    define('ceca-type', 'text', '', '零碳工厂类型'),
  ],
}
const read = (...rows: readonly CellValue[][]) =>
  readFacts(
    { name: 'ZC_Facts', sheet: '事实', top: 4, left: 1, headers: ['事实', '值', '单位', '证据'], rows },
    dictionary,
  )
const valueOf = (...row: readonly CellValue[]): unknown => {
  const { facts, issues } = read([...row])
  const [fact] = facts.values()
  return issues[0]?.code ?? (typeof fact?.value === 'object' ? fact.value.toFixed() : fact?.value)
}

describe('readFacts', () => {
  it('says what is wrong in one language at a time', () => {
    const { issues } = read(
      ['offset-quantity', 1, 'tCO2'],
      ['offset-quantity', 2, 'tCO2'],
      ['energy-total-equivalent', 2, 'tce'],
      ['offset-certificates-verified', 'maybe', ''],
      ['limited-product', 'glass', ''],
      ['standard-racks', 5, 'kg'],
    )
    expect(issues).toHaveLength(5)
    for (const issue of issues) {
      expect(sentence(issue, 'en').replace('个', '')).not.toMatch(/\p{Script=Han}/u)
      expect(sentence(issue, 'zh')).not.toMatch(/once|neither|computed|yes|none|Sintering/)
    }
  })

  it('takes a fact by id, Chinese name or English name', () => {
    for (const name of ['offset-quantity', '碳抵销量', ' 碳 抵销量 ', 'OFFSET-QUANTITY'])
      expect(valueOf(name, 0, 'tCO2')).toBe('0')
  })

  it('converts into the unit of the dictionary and wants the unit', () => {
    expect(valueOf('碳抵销量', 1500, 'kgCO2')).toBe('1.5')
    expect(valueOf('碳抵销量', 1500, null)).toBe('ZC-VALUE-INVALID')
    expect(valueOf('碳抵销量', 1500, 'MWh')).toBe('ZC-UNIT-MISMATCH')
    expect(valueOf('高效设备占比', 85, '%')).toBe('0.85')
    expect(valueOf('高效设备占比', 0.85, '')).toBe('0.85')
  })

  it.each([
    ['产品综合能耗（标准油）', 1200, 'kgoe', '1200'],
    ['产品综合能耗（标准油）', 1.2, 'toe', '1200'],
    ['产品产量（重量箱）', 25, '万重量箱', '250000'],
    ['产品产量（重量箱）', 25, '重量箱', '25'],
    ['产品产量（MWp）', 0.5, 'GWp', '500'],
    ['产品产量（MWp）', 500, 'ＭＷｐ', '500'],
    ['电池功率', 3.5, 'kW', '3500'],
    ['电池功率', 3.5, 'W', '3.5'],
    ['原料油加工量乘炼油能量因数', 9, '(t·能量因数)', '9'],
    ['标准机架数', 3200, '', '3200'],
    ['标准机架数', 0.32, '万个', '3200'],
    ['产品综合能耗（标准油）', 1200, 'kWh', 'ZC-VALUE-INVALID'],
    ['电池功率', 3.5, 'mW', 'ZC-VALUE-INVALID'],
    ['电池功率', 3.5, '', 'ZC-VALUE-INVALID'],
    ['标准机架数', 32, '%', 'ZC-VALUE-INVALID'],
  ])('takes %s: %s %s as %s', (name, value, unit, taken) => {
    expect(valueOf(name, value, unit)).toBe(taken)
  })

  it.each(rulesBundle.facts.facts.filter(({ type }) => type === 'decimal'))(
    'knows $unit of $id',
    ({ unit }) => {
      expect(inFactUnit(new Decimal(7), unit, unit).toFixed()).toBe('7')
    },
  )

  it('takes a word of the list by id or name, and no other', () => {
    for (const word of ['data-centre', '数据中心', 'Data  Centre'])
      expect(valueOf('对照的产品或工序', word)).toBe('data-centre')
    const { issues, unused } = read(['对照的产品或工序', '数据中心机房', null])
    expect(issues).toMatchObject([{ code: 'ZC-VALUE-INVALID', at: { cell: 'C5' } }])
    expect(unused.get('limited-product')?.reason.zh).toContain('烧结工序、数据中心')
    expect(valueOf('零碳工厂类型', 'I 型')).toBe('I 型')
  })

  it('takes no amount below zero', () => {
    expect(valueOf('碳抵销量', -1, 'tCO2')).toBe('ZC-VALUE-INVALID')
    expect(valueOf('高效设备占比', '-85', '%')).toBe('ZC-VALUE-INVALID')
    expect(valueOf('标准机架数', -3, '')).toBe('ZC-VALUE-INVALID')
    // A converter that recovers more than it uses.
    expect(valueOf('工序能耗', -3_000_000, 'kgce')).toBe('-3000000')
  })

  it('takes no share above one and no level that does not exist', () => {
    for (const [value, unit] of [[3], [150, '%'], ['1.01']] as const) {
      const { issues, unused } = read(['高效设备占比', value, unit ?? null])
      expect(issues).toMatchObject([{ code: 'ZC-VALUE-INVALID', at: { cell: 'C5' } }])
      expect(unused.get('equipment-share')?.reason.zh).toContain('0 – 1')
    }
    expect(read(['高效设备占比', 30]).unused.get('equipment-share')?.reason.zh).toContain('30 % 写作 0.3')
    expect(valueOf('高效设备占比', 100, '%')).toBe('1')
    for (const level of [0, 2.5, 5]) expect(valueOf('电能比等级', level)).toBe('ZC-VALUE-INVALID')
    expect(valueOf('电能比等级', 4)).toBe('4')
  })

  it('takes yes and no in both languages and nothing between', () => {
    for (const yes of ['是', 'Yes', true, 'TRUE']) expect(valueOf('抵销凭证已核销', yes)).toBe(true)
    for (const no of ['否', 'no', false]) expect(valueOf('抵销凭证已核销', no)).toBe(false)
    expect(valueOf('抵销凭证已核销', '部分')).toBe('ZC-VALUE-INVALID')
    expect(valueOf('抵销凭证已核销', 1)).toBe('ZC-VALUE-INVALID')
  })

  it('leaves a blank value missing, without a word', () => {
    expect(read(['碳抵销量', null, 'tCO2']).facts.size).toBe(0)
    expect(read(['碳抵销量', '', 'tCO2']).issues).toEqual([])
  })

  it('marks a fact that nothing but a word stands behind, whatever it says', () => {
    const markOf = (...row: readonly CellValue[]) =>
      read([...row])
        .facts.values()
        .next().value?.provisional
    for (const none of [undefined, null, '', ' ', '-', '—', 0, '无', 'n/a', '待补', '是', { error: '#REF!' }])
      for (const answer of ['是', '否'])
        expect(
          markOf('抵销凭证已核销', answer, null, ...(none === undefined ? [] : [none as CellValue])),
        ).toEqual({
          zh: '“抵销凭证已核销”没有附证据（事实!C5），在“证据”列写明文件和编号',
          en: 'no evidence given for "offset-certificates-verified" (事实!C5); name the document in the column "Evidence"',
        })
    expect(markOf('碳抵销量', 0, 'tCO2', '无')?.zh).toContain('“碳抵销量”没有附证据')
    expect(markOf('碳抵销量', 0, 'tCO2', '登记簿 2026-3')).toBeUndefined()
    expect(markOf('抵销凭证已核销', '是', null, '注销证明 17')).toBeUndefined()
  })

  it('marks every fact of a table without a column for evidence', () => {
    const table = {
      name: 'facts',
      sheet: '',
      top: 1,
      left: 0,
      headers: ['事实', '值'],
      rows: [['抵销凭证已核销', '是']],
    }
    const { facts, issues } = readFacts(table, dictionary)
    expect(issues).toEqual([])
    expect(facts.get('offset-certificates-verified')?.provisional?.zh).toBe(
      '“抵销凭证已核销”没有附证据，在“证据”列写明文件和编号',
    )
  })

  it('does not let a computed figure be typed in', () => {
    expect(valueOf('energy-total-equivalent', 1_000_000, 'tce')).toBe('ZC-VALUE-INVALID')
  })

  it('names the cell of each problem, and no problem is about the inventory', () => {
    const { issues, facts } = read(
      ['没有这一项', 1, ''],
      ['碳抵销量', { error: '#REF!' }, 'tCO2'],
      ['抵销凭证已核销', '是', null],
      ['抵销凭证已核销', '否', null],
    )
    expect(issues.map(({ code, at, severity }) => [code, at?.cell, severity])).toEqual([
      ['ZC-VALUE-INVALID', 'B5', 'should'],
      ['ZC-CELL-ERROR', 'C6', 'should'],
      ['ZC-VALUE-INVALID', 'B8', 'should'],
    ])
    // Said twice, yes and no: it stays missing, whichever came first.
    expect(facts.size).toBe(0)
  })

  it('says when a column is missing', () => {
    const table = { name: 'ZC_Facts', sheet: 's', top: 1, left: 0, headers: ['事实'], rows: [['碳抵销量']] }
    expect(readFacts(table, dictionary).issues.map(({ code }) => code)).toEqual(['ZC-COLUMN-MISSING'])
  })
})

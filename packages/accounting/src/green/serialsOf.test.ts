import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { serialsOf } from './serialsOf.ts'

const said = (id: string, megawattHours = 100) =>
  serialsOf(id, new Decimal(megawattHours)).map(
    ({ prefix, first, last }) => `${prefix}|${String(first)}|${String(last)}`,
  )

describe('serial numbers', () => {
  it.each([
    ['GEC-001~GEC-100', ['GEC-|1|100']],
    ['GEC-001 至 100', ['GEC-|1|100']],
    ['gec-001 to gec-100', ['GEC-|1|100']],
    ['ＧＥＣ－００１～１００', ['GEC-|1|100']],
    ['001…100', ['|1|100']],
    ['GEC-001-GEC-090', ['GEC-|1|90']],
    ['10000000000000000001–10000000000000000100', ['|10000000000000000001|10000000000000000100']],
    ['A1~A2、A7，B3', ['A|1|2', 'A|7|7', 'B|3|3']],
  ])('of %s are %j', (id, serials) => {
    expect(said(id)).toEqual(serials)
  })

  it('with a bare hyphen are a range where they are as many as the MWh', () => {
    expect(said('2026-001-100')).toEqual(['2026-|1|100'])
    expect(said('2026-001-100', 99)).toEqual(['2026-001-|100|100'])
    expect(said('2026-2030')).toEqual(['2026-|2030|2030'])
  })

  it('are none where no number ends them, or two are out of order', () => {
    expect([said(''), said('合同甲'), said('A9~A1'), said('A1~B9'), said('A1~A2~A3')]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
  })
})

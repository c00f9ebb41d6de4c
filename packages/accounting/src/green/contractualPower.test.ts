import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { contractualPower, type GreenClaim } from './contractualPower.ts'

const claim = (id: string, megawattHours: number, more: Partial<GreenClaim> = {}): GreenClaim => ({
  kind: 'certificate',
  id,
  megawattHours: new Decimal(megawattHours),
  retired: '2026-01-31',
  at: { sheet: '绿电', cell: 'E2' },
  ...more,
})
const counted = (claims: readonly GreenClaim[], purchased: number) => {
  const { covered, issues } = contractualPower(claims, new Decimal(purchased))
  return { covered: covered.toFixed(), codes: issues.map(({ code }) => code) }
}

it('adds trades and retired certificates', () => {
  const trade = claim('T-1', 3000, { kind: 'trade', retired: null })
  expect(counted([trade, claim('C-1', 1800.5)], 18540)).toEqual({ covered: '4800.5', codes: [] })
})

it('counts a certificate only when it is retired', () => {
  const claims = [claim('C-1', 100), claim('C-2', 200, { retired: null })]
  expect(counted(claims, 1000)).toEqual({ covered: '100', codes: ['ZC-GREEN-UNRETIRED'] })
})

it('does not count a certificate without its number', () => {
  expect(counted([claim('', 100)], 1000)).toEqual({ covered: '0', codes: ['ZC-GREEN-UNNUMBERED'] })
})

it('takes a certificate for retired from that day on, and never before its power was generated', () => {
  const one = [claim('C-1', 100, { retired: '2027-02-01', from: '2026-03-01' })]
  const on = (day: string) => contractualPower(one, new Decimal(1000), new Decimal(0), day)
  expect(on('2027-02-01').covered.toFixed()).toBe('100')
  expect(on('2027-01-31').covered.toFixed()).toBe('0')
  expect(on('2027-01-31').issues).toMatchObject([
    { code: 'ZC-GREEN-UNRETIRED', info: { id: 'C-1', retired: '2027-02-01', after: '2027-01-31' } },
  ])
  const early = [claim('C-1', 100, { retired: '2026-02-28', from: '2026-03-01' })]
  expect(counted(early, 1000)).toEqual({ covered: '0', codes: ['ZC-GREEN-UNRETIRED'] })
})

it('counts an id once, and blames the second place', () => {
  const second = claim('C-1', 100, { kind: 'trade', at: { sheet: '绿电', cell: 'E9' } })
  const { covered, issues } = contractualPower([claim('C-1', 100), second], new Decimal(1000))
  expect(covered.toFixed()).toBe('100')
  expect(issues).toMatchObject([
    { code: 'ZC-GREEN-TWICE', info: { what: 'C-1' }, at: { cell: 'E9' }, severity: 'should' },
  ])
})

describe('certificates given as a range of numbers', () => {
  const issuesOf = (...claims: GreenClaim[]) =>
    contractualPower(claims, new Decimal(1000)).issues.map(({ info }) => info)

  it('do not count again where an earlier row has some of them', () => {
    const rows = [claim('GEC-001~GEC-100', 100), claim('GEC-090~GEC-139', 50), claim('GEC-140~GEC-149', 10)]
    expect(counted(rows, 1000)).toEqual({ covered: '110', codes: ['ZC-GREEN-TWICE'] })
    expect(issuesOf(...rows)).toEqual([{ what: 'GEC-090~GEC-139', other: 'GEC-001~GEC-100' }])
  })
  it('are held against single numbers, before and after them', () => {
    expect(issuesOf(claim('GEC-7', 1), claim('GEC-1~GEC-9', 9))).toHaveLength(1)
    expect(issuesOf(claim('GEC-1~GEC-9', 9), claim('GEC-7', 1))).toHaveLength(1)
  })
  it('of another series are others, and a contract has no such numbers', () => {
    expect(issuesOf(claim('A-1~A-9', 9), claim('B-5', 1), claim('A-10', 1))).toEqual([])
    const trade = claim('A-1~A-9', 9, { kind: 'trade', retired: null })
    expect(issuesOf(trade, claim('A-5', 1))).toEqual([])
  })
})

it('does not take two claims without an id for one', () => {
  const trade = (amount: number) => claim('', amount, { kind: 'trade', tied: true })
  expect(counted([trade(100), trade(50)], 1000)).toEqual({ covered: '150', codes: [] })
})

describe('a trade', () => {
  const trade = (id: string, more: Partial<GreenClaim>) => claim(id, 100, { kind: 'trade', ...more })
  const issuesOf = (...claims: GreenClaim[]) => {
    const { covered, issues } = contractualPower(claims, new Decimal(1000), new Decimal(0), '2026-12-31')
    return [covered.toFixed(), ...issues.map(({ code, info, severity }) => [code, info, severity])]
  }

  it('without any number does not count, as a certificate would not', () => {
    const one = trade('', { tied: false, retired: null })
    expect(issuesOf(one)).toEqual(['0', ['ZC-GREEN-UNNUMBERED', { trades: 0 }, 'should']])
  })
  it('that names neither owner, certificates nor retirement counts, and asks for a look once', () => {
    const bare = { tied: false, retired: null }
    const rows = [trade('T-1', bare), trade('T-2', bare), trade('T-3', { tied: true, retired: null })]
    const look = ['ZC-GREEN-UNNUMBERED', { id: 'T-1', trades: 2 }, 'should']
    expect(issuesOf(...rows, trade('T-4', { tied: false }))).toEqual(['400', look])
  })
  it('is held to the day of retirement where it states one', () => {
    const info = { id: 'T-1', retired: '2027-01-01', after: '2026-12-31' }
    const found = issuesOf(trade('T-1', { tied: true, retired: '2027-01-01' }))
    expect(found).toEqual(['0', ['ZC-GREEN-UNRETIRED', info, 'should']])
  })
})

it('cuts off what is above the power bought, and says both', () => {
  const { covered, issues } = contractualPower([claim('C-1', 1200)], new Decimal(1000))
  expect(covered.toFixed()).toBe('1000')
  expect(issues).toMatchObject([
    { code: 'ZC-GREEN-OVER', info: { claimed: '1,200.000 MWh', purchased: '1,000.000 MWh' } },
  ])
})

it('covers only the power that was kept, and blames the claim that goes beyond it', () => {
  const second = claim('C-2', 60, { at: { sheet: '绿电', cell: 'E3' } })
  const { covered, issues } = contractualPower(
    [claim('C-1', 90), second],
    new Decimal(1000),
    new Decimal(900),
  )
  expect(covered.toFixed()).toBe('100')
  const info = { claimed: '150.000 MWh', purchased: '1,000.000 MWh', sold: '900.000 MWh' }
  expect(issues).toMatchObject([{ code: 'ZC-GREEN-OVER', info, at: { cell: 'E3' } }])
  expect(contractualPower([claim('C-1', 1)], new Decimal(5), new Decimal(6)).covered.toFixed()).toBe('0')
})

it('lets all bought power be covered, to the last digit', () => {
  expect(counted([claim('C-1', 1000)], 1000)).toEqual({ covered: '1000', codes: [] })
})

it('never covers more than was bought, nor more than was claimed', () => {
  const claims = fc.array(
    fc.record({ id: fc.constantFrom('', 'A', 'B', 'C'), amount: fc.nat(500), retired: fc.boolean() }),
  )
  fc.assert(
    fc.property(claims, fc.nat(1000), (rows, purchased) => {
      const all = rows.map(({ id, amount, retired }) => claim(id, amount, retired ? {} : { retired: null }))
      const { covered } = contractualPower(all, new Decimal(purchased))
      const retired = rows.filter((row) => row.retired).reduce((sum, { amount }) => sum + amount, 0)
      expect(covered.lte(Math.min(purchased, retired))).toBe(true)
    }),
    { numRuns: 300, endOnFailure: true },
  )
})

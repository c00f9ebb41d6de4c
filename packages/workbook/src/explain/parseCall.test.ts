import { describe, expect, it } from 'vitest'
import { mentionsZc, parseCall } from './parseCall.ts'

const argsOf = (formula: string) =>
  parseCall(formula).args.map((argument) => {
    if (argument.kind === 'omitted') return null
    return argument.kind === 'constant' ? argument.value : { ref: argument.text }
  })

it('reads the name in any case, with spaces around', () => {
  expect(parseCall(' zc.Emissions ( ) ')).toEqual({ name: 'EMISSIONS', args: [] })
  expect(parseCall('ZC.CBAM_SEE(A1,B1)').name).toBe('CBAM_SEE')
})

describe('arguments', () => {
  it('may be constants', () => {
    expect(argsOf('ZC.EMISSIONS("柴油",1.2,"t",TRUE,-3.5e2,.5,false)')).toEqual([
      '柴油',
      1.2,
      't',
      true,
      -350,
      0.5,
      false,
    ])
  })

  it('may be array constants', () => {
    expect(argsOf('ZC.PROCESS("a",{"用量:石灰石(t)","x;""y";TRUE,2},{ 1e2 ; -.5 })')).toEqual([
      'a',
      [
        ['用量:石灰石(t)', 'x;"y'],
        [true, 2],
      ],
      [[100], [-0.5]],
    ])
  })

  it('keep commas, brackets and doubled quotes inside texts', () => {
    expect(argsOf('ZC.EMISSIONS("a,b)""c""(",1)')).toEqual(['a,b)"c"(', 1])
  })

  it('may be left out', () => {
    expect(argsOf('ZC.EMISSIONS("柴油",1,"t",,)')).toEqual(['柴油', 1, 't', null, null])
  })

  it.each([
    'A1',
    '$B$12',
    'B4:B15',
    '活动!D2',
    "'活动 2026'!$D$2:$D$13",
    "'a,b''c'!A1",
    'ZC_Activity[用量]',
    'ZC_Activity[#All]',
    'ZC_Activity[[#Data],[用量]]',
    '全年用量',
    '_name.1',
  ])('may be the reference %s', (text) => {
    expect(argsOf(`ZC.EMISSIONS("柴油",${text},"t")`)).toEqual(['柴油', { ref: text }, 't'])
  })

  it.each([
    'A1*2',
    'A1+B1',
    '-A1',
    'SUM(A1:A3)',
    '1+1',
    '(A1)',
    '{1,2;3}',
    '{A1,2}',
    '{1,,2}',
    '{}',
    '12%',
    '"a"&"b"',
    'A1 B1',
    "'a!A1",
  ])('may not be the calculation %s', (part) => {
    expect(() => parseCall(`ZC.EMISSIONS("柴油",${part},"t")`)).toThrow('ZC-FORMULA-UNREADABLE')
  })
})

it.each([
  ['#REF!', '#REF!'],
  ['活动!#REF!', '#REF!'],
  ['ZC_Activity[#REF!]', '#REF!'],
  ['SUM(#REF!)', '#REF!'],
  ['#n/a', '#N/A'],
])('says of the argument %s that it is an error, not a calculation', (part, error) => {
  expect(() => parseCall(`ZC.EMISSIONS("柴油",${part},"t")`)).toThrow(
    expect.objectContaining({ problem: { code: 'ZC-CELL-ERROR', info: { error } } }),
  )
  expect(argsOf('ZC.EMISSIONS("#REF!",1)')).toEqual(['#REF!', 1])
})

it.each([
  'ZC.EMISSIONS(A1)+1',
  '2*ZC.EMISSIONS(A1)',
  'ZC.EMISSIONS(A1)+ZC.TCE(A2)',
  'ZC.EMISSIONS(A1',
  'ZC.EMISSIONS',
])('refuses %s, which is more or less than one call', (formula) => {
  expect(() => parseCall(formula)).toThrow('ZC-FORMULA-UNREADABLE')
})

it('names the part that is a calculation', () => {
  expect(() => parseCall('ZC.EMISSIONS("柴油",A1*2,"t")')).toThrow(
    '"A1*2" in the formula =ZC.EMISSIONS("柴油",A1*2,"t")',
  )
})

it('sees a ZC function anywhere but in a text', () => {
  expect([mentionsZc('1+zc.EMISSIONS(A1)'), mentionsZc('IF(A1>0,ZC.TCE(A1),0)')]).toEqual([true, true])
  expect([mentionsZc('"ZC.EMISSIONS(A1)"'), mentionsZc('SUM(A1:A3)'), mentionsZc('ABZC.TCE(1)')]).toEqual([
    false,
    false,
    false,
  ])
})

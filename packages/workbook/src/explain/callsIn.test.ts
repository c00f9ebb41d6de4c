import { expect, it } from 'vitest'
import { callsIn } from './callsIn.ts'

it.each<[string, readonly string[]]>([
  ['ZC.A(1)+zc.b (B4,"t") * 2', ['ZC.A(1)', 'zc.b (B4,"t")']],
  ['IF(A1>0,ZC.A("柴油(0#)",A1,"t"),0)', ['ZC.A("柴油(0#)",A1,"t")']],
  ['ZC.A(ZC.B(1),(2+3))/1000', ['ZC.A(ZC.B(1),(2+3))']],
  [`SUM(ZC.A('我的)表'!B2),"ZC.B(1)")`, [`ZC.A('我的)表'!B2)`]],
  ['ZC.A("引号""里的(")&ZC.B()', ['ZC.A("引号""里的(")', 'ZC.B()']],
  ["MYZC.A(1)+X.ZC.B(2)+'ZC'!A1", []],
  ['ZC.A(1', []],
  ['SUM(B18:F18)', []],
])('finds the calls in =%s', (formula, calls) => {
  expect(callsIn(formula)).toEqual(calls)
})

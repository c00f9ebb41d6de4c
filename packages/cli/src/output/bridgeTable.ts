import type { BridgeLine } from '@zerocarbon/accounting'
import { showRounded, type Decimal } from '@zerocarbon/accounting/quantity'
import { say, type Terminal } from '../Terminal.ts'
import { textTable } from './textTable.ts'

/** Changes so small that two decimals would show none are still changes. */
const DECIMALS = 2
const MOST = 12

/** The lines of a bridge, and the sum that closes it. */
export function bridgeTable(
  {
    from,
    to,
    change,
    lines,
  }: {
    readonly from: Decimal
    readonly to: Decimal
    readonly change: Decimal
    readonly lines: readonly BridgeLine[]
  },
  gas: string,
  complete: boolean,
  terminal: Terminal,
  decimals: number = DECIMALS,
): string {
  const columns = [
    { header: say(terminal, '行', 'Line') },
    { header: `${say(terminal, '起', 'from')} t${gas}`, right: true },
    { header: `${say(terminal, '止', 'to')} t${gas}`, right: true },
    { header: `${say(terminal, '变化', 'change')} t${gas}`, right: true },
    { header: say(terminal, '依据', 'By') },
  ]
  const row = (
    label: string,
    before: Decimal | null,
    after: Decimal | null,
    apart: Decimal,
    by: string,
  ): string[] => [
    label,
    before ? showRounded(before, decimals) : '–',
    after ? showRounded(after, decimals) : '–',
    signed(apart, decimals),
    by,
  ]
  return textTable(columns, [
    ...lines.map((line) => {
      const { from: left, to: right } = line.by
      const by = left === right || right === '' ? left : left === '' ? right : `${left} → ${right}`
      return row(line.label[terminal.language], line.from, line.to, line.change, by)
    }),
    row(
      complete ? say(terminal, '合计', 'Total') : say(terminal, '部分合计', 'Partial sum'),
      from,
      to,
      change,
      '',
    ),
  ])
}

/** With its sign, and with decimals added where a change would be shown as none. */
export function signed(value: Decimal, least: number = DECIMALS): string {
  let decimals = least
  while (decimals < MOST && !value.isZero() && value.toDecimalPlaces(decimals).isZero()) decimals++
  const text = showRounded(value, decimals)
  return value.isPositive() && !value.isZero() ? `+${text}` : text
}

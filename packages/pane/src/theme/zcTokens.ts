import type { Series } from '../chart/seriesOf.ts'

/** Colours of the theme that Fluent has no token for. */
export const zcTokens = {
  link: 'var(--zcLink)',
  danger: 'var(--zcDanger)',
  hatch: 'var(--zcHatch)',
} as const

export const seriesColour: Readonly<Record<Series, string>> = {
  power: 'var(--zcPower)',
  gas: 'var(--zcGas)',
  steam: 'var(--zcSteam)',
  diesel: 'var(--zcDiesel)',
  pv: 'var(--zcPv)',
  rest: 'var(--zcRest)',
}

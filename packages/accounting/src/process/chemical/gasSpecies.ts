import { zcError } from '../../errors/index.ts'
import { Decimal } from '../../quantity/index.ts'
import type { Text } from '../../trace/index.ts'
import { constant, sum } from '../arithmetic.ts'
import type { Stream } from '../Inputs.ts'
import type { Traced } from '../Traced.ts'

interface Species {
  readonly carbon: string
  readonly names: readonly string[]
}

// Atoms of carbon in one molecule; chemistry, not data.
const species: readonly Species[] = [
  { carbon: '1', names: ['CO2', '二氧化碳', 'carbon dioxide'] },
  { carbon: '1', names: ['CO', '一氧化碳', 'carbon monoxide'] },
  { carbon: '1', names: ['CH4', '甲烷', 'methane'] },
  { carbon: '2', names: ['C2H6', '乙烷', 'ethane'] },
  { carbon: '2', names: ['C2H4', '乙烯', 'ethylene'] },
  { carbon: '2', names: ['C2H2', '乙炔', 'acetylene'] },
  { carbon: '3', names: ['C3H8', '丙烷', 'propane'] },
  { carbon: '3', names: ['C3H6', '丙烯', 'propylene'] },
  { carbon: '4', names: ['C4H10', '丁烷', '异丁烷', '正丁烷', 'butane', 'isobutane', 'n-butane'] },
  { carbon: '4', names: ['C4H8', '丁烯', 'butene'] },
  { carbon: '5', names: ['C5H12', '戊烷', 'pentane'] },
  { carbon: '6', names: ['C6H14', '己烷', 'hexane'] },
  { carbon: '6', names: ['C6H6', '苯', 'benzene'] },
  { carbon: '0', names: ['H2', '氢气', '氢', 'hydrogen'] },
  { carbon: '0', names: ['N2', '氮气', '氮', 'nitrogen'] },
  { carbon: '0', names: ['O2', '氧气', '氧', 'oxygen'] },
  { carbon: '0', names: ['H2S', '硫化氢', 'hydrogen sulphide'] },
  { carbon: '0', names: ['H2O', '水蒸气', 'water vapour'] },
  { carbon: '0', names: ['Ar', '氩气', '氩', 'argon'] },
  { carbon: '0', names: ['He', '氦气', '氦', 'helium'] },
  // What people call the rest of an analysis that holds neither carbon nor a greenhouse gas.
  { carbon: '0', names: ['inert gas', '惰性气体', '其余惰性气体', '惰性', 'inert', 'inerts'] },
]

const key = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
const byName = new Map(species.flatMap((row) => row.names.map((name) => [key(name), row])))

/** Formula of a gas people name in words; the words themselves where it is none we know. */
export function formulaOf(text: string): string {
  return byName.get(key(text))?.names[0] ?? text
}

/** Atoms of carbon in a molecule of the gas; null where we do not know it. */
export function carbonAtoms(text: string): Traced | null {
  const found = byName.get(key(text))
  if (!found) return null
  const name = found.names[0]!
  return constant(found.carbon, '', { zh: `${name} 的碳原子数`, en: `Carbon atoms in ${name}` })
}

const total: Text = { zh: '体积分数之和', en: 'Sum of the volume shares' }
const rest: Text = { zh: '体积分数:惰性气体', en: 'Volume share:inert gas' }

/**
 * Refuses a composition of more than the whole; with `whole`, also of less, since what nobody states would count as
 * nothing. Up to 0.5 % off is what rounded analyses add up to.
 *
 * @throws {ZcError} `ZC-INPUT-RANGE`, with the name to state an inert rest by.
 */
export function checkWhole(streams: readonly Stream[], id: string, whole: boolean): void {
  const all = sum(
    total,
    '',
    streams.flatMap((stream) => stream.numberOrNull(id) ?? []),
  ).value
  const [least, most] = [whole ? '0.995' : '0', '1.005']
  if (all.gte(new Decimal(least)) && all.lte(new Decimal(most))) return
  const info = { input: total, text: all.toSignificantDigits(12).toFixed(), least, most, unit: '' }
  throw zcError('ZC-INPUT-RANGE', all.lt(new Decimal(least)) ? { ...info, rest } : info)
}

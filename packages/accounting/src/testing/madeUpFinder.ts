import { zcError } from '../errors/index.ts'
import {
  chooseFactor,
  type CoalFactor,
  type Factor,
  type FactorFinder,
  type FactorKind,
  type FactorQuery,
  type FuelFactor,
  type RateFactor,
} from '../factor/index.ts'

type Made<F extends Factor> = Partial<F> & Pick<F, 'carrier'>

const head = {
  region: 'CN',
  dataYear: 2000,
  released: null,
  valid: { from: '2000-01-01', to: null },
  edition: 'made up',
  reviewBy: '2099-12-31',
  confidence: 'recalled',
  source: { title: 'Made up for a test', locator: 'nowhere' },
} as const

const named = ({ carrier }: { readonly carrier: string }) => ({
  zh: `${carrier}（虚构）`,
  en: `${carrier}, made up`,
})
const idOf = (
  kind: FactorKind,
  { carrier, region = 'CN', dataYear = 2000 }: Made<Factor>,
  more: string,
): string => ['made-up', kind, carrier, region, dataYear, more].join('/')

/** A made-up rate: 1 tCO2 per MWh unless said. */
export function rate(made: Made<RateFactor>): RateFactor {
  const id = idOf('rate', made, made.calibre ?? 'any')
  const defaults = { calibre: null, gas: 'CO2', value: '1', numerator: 'tCO2', per: 'MWh' } as const
  return { ...head, id, name: named(made), kind: 'rate', ...defaults, ...made }
}

/** A made-up fuel: 40 GJ/t, 0.02 tC/GJ, wholly oxidised unless said. */
export function fuel(made: Made<FuelFactor>): FuelFactor {
  const id = idOf('fuel', made, made.method ?? 'general')
  const defaults = {
    method: 'general',
    per: 't',
    ncv: '40',
    carbon: '0.02',
    oxidation: '1',
    direct: null,
  } as const
  return { ...head, id, name: named(made), kind: 'fuel', ...defaults, ...made }
}

/** A made-up coefficient: 1 kgce per kg unless said. */
export function coal(made: Made<CoalFactor>): CoalFactor {
  const id = idOf('coal', made, made.basis ?? 'any')
  const defaults = { basis: null, value: '1', range: null, per: 'kg' } as const
  return { ...head, id, name: named(made), kind: 'coal', ...defaults, ...made }
}

/** A finder over a few factors, choosing as every factor set does. */
export function finderOf(factors: readonly Factor[]): FactorFinder {
  return {
    setId: 'made-up',
    find<K extends FactorKind>(query: FactorQuery<K>) {
      return chooseFactor(
        factors.filter(({ carrier }) => carrier === query.carrier),
        query,
      )
    },
    byId(id) {
      const found = factors.find((factor) => factor.id === id)
      if (found) return found
      throw zcError('ZC-FACTOR-UNKNOWN', { id, near: factors.map((factor) => factor.id) })
    },
  }
}

const since = (year: number) => ({ dataYear: year, valid: { from: `${String(year)}-01-01`, to: null } })

/** No number in it is real; all are short, so that results can be checked in the head. */
export const madeUpFinder: FactorFinder = finderOf([
  rate({ carrier: 'electricity', calibre: 'average', value: '0.6', ...since(2022) }),
  rate({ carrier: 'electricity', calibre: 'average', value: '0.5', ...since(2023) }),
  rate({ carrier: 'electricity', calibre: 'residual', value: '0.75', ...since(2023) }),
  rate({ carrier: 'electricity', calibre: 'average', value: '0.4', region: 'CN-JS', ...since(2023) }),
  rate({ carrier: 'heat', value: '0.1', per: 'GJ' }),
  // 40 × 0.03 × 0.5 × 44/12 = 2.2 tCO2/t; 42 × 0.02 × 0.5 × 44/12 = 1.54; 300 × 0.02 × 0.5 × 44/12 = 11 tCO2/万Nm3
  fuel({ carrier: 'diesel', ncv: '40', carbon: '0.03', oxidation: '0.5' }),
  fuel({ carrier: 'diesel', ncv: '42', carbon: '0.02', oxidation: '0.5', method: 'ets' }),
  fuel({ carrier: 'natural-gas', ncv: '300', carbon: '0.02', oxidation: '0.5', per: '万Nm3' }),
  fuel({ carrier: 'waste-oil', ncv: null, carbon: null, oxidation: null, direct: '3' }),
  coal({ carrier: 'electricity', basis: '当量值', value: '0.1', per: 'kWh' }),
  coal({ carrier: 'electricity', basis: '等价值', value: '0.3', per: 'kWh' }),
  coal({ carrier: 'heat', basis: '当量值', value: '0.04', per: 'MJ' }),
  coal({ carrier: 'diesel', value: '1.4' }),
  coal({ carrier: 'natural-gas', value: null, range: ['1.1', '1.3'], per: 'm3' }),
])

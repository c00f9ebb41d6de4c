/** Water per product as published: t of water a unit, and how many of the band's units others are. */
export interface WaterBand {
  readonly names: readonly string[]
  /** Decimal text, t per `per`. */
  readonly least: string
  readonly most: string
  readonly per: string
  /** How many of `per` one of a unit is; `per` itself is one. */
  readonly units: Readonly<Record<string, string>>
  readonly source: { readonly zh: string; readonly en: string }
}

const names = [
  '单晶硅电池',
  '单晶硅光伏电池',
  '单晶硅太阳能电池',
  '晶硅电池',
  'P型晶硅电池',
  'N型晶硅电池',
  '光伏电池',
  '光伏电池片',
  '太阳能电池',
  '太阳能电池片',
  '晶硅电池片',
  '单晶硅电池片',
  'PV cell',
  'PV cells',
  'photovoltaic cell',
  'photovoltaic cells',
  'solar cell',
  'solar cells',
  'mono-Si PV cell',
  'monocrystalline PV cell',
  'P-type cell',
  'N-type cell',
]

/**
 * Only to notice slips of a unit, never to judge a plant: one plant of 2015 drew 1.67 t a kWp and let out 0.67 m3.
 *
 * @see Chen, Hong, Yuan, Liu, Journal of Cleaner Production 112 (2016) 1025–1032, functional unit 1 kWp, by the record
 *   of TianGong-LCA-Data and its issue 30; original not read
 */
export const waterBands: readonly WaterBand[] = [
  {
    names,
    least: '1.67',
    most: '1.67',
    per: 'kWp',
    units: { wp: '0.001', w: '0.001', kwp: '1', kw: '1', mwp: '1000', mw: '1000', gwp: '1e6', gw: '1e6' },
    source: {
      zh: 'Chen 等，J. Clean. Prod. 112 (2016)',
      en: 'Chen et al., J. Clean. Prod. 112 (2016)',
    },
  },
  {
    names,
    // 1.67 t/kWp at cells of 21.4 % and of 25 %, the least of multicrystalline and N-type cells in the conditions of
    // 2024 for makers of photovoltaics; a peak watt is defined at 1 kW/m2.
    least: '0.357',
    most: '0.418',
    per: 'm2',
    units: { m2: '1' },
    source: {
      zh: 'Chen 等，J. Clean. Prod. 112 (2016)，按光伏制造行业规范条件（2024年本）的电池效率 21.4–25 % 折算',
      en: 'Chen et al., J. Clean. Prod. 112 (2016), at cell efficiencies of 21.4–25 % of 光伏制造行业规范条件（2024年本）',
    },
  },
]

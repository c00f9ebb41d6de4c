import type { ActivitySource, Role } from './ActivitySource.ts'

interface Flow {
  readonly source: ActivitySource
  /** All names it answers to, lower case. */
  readonly names: readonly string[]
}

const power = ['万kWh', 'MWh', 'kWh', '度']
const heat = ['GJ', 'MWh', 'Gcal']

const flow = (id: string, role: Role, zh: string, en: string, others: string): Flow => {
  const isHeat = role.endsWith('heat')
  const source = {
    id,
    carrier: isHeat ? 'heat' : 'electricity',
    role,
    name: { zh, en },
    units: isHeat ? heat : power,
  }
  return { source, names: [zh, en, id, ...others.split('|')].map((name) => name.toLowerCase()) }
}

/** The flows of power and heat across and inside a factory's boundary. Fuels come from the factor set's carriers. */
export const flows: readonly Flow[] = [
  flow(
    'purchased-electricity',
    'bought-power',
    '外购电力',
    'Purchased electricity',
    '电力|外购电|网电|市电|electricity|grid power|grid electricity',
  ),
  flow(
    'own-nonfossil-power',
    'own-power',
    '光伏自用',
    'Own PV used on site',
    '自发自用光伏|自发自用|自发自用绿电|光伏自发自用|风电自用|pv self-use|self-generated pv',
  ),
  flow(
    'dedicated-line-power',
    'dedicated-power',
    '绿电直供',
    'Dedicated-line green power',
    '专线绿电|直供绿电|绿电专线|绿电直连|dedicated line',
  ),
  flow(
    'exported-nonfossil-power',
    'exported-power',
    '光伏外送',
    'Own PV exported',
    '光伏上网|余电上网|外送绿电|pv export|pv exported',
  ),
  flow(
    'sold-electricity',
    'sold-power',
    '外供电力',
    'Electricity sold on',
    '转供电|外售电力|exported electricity|sold electricity',
  ),
  flow('purchased-steam', 'bought-heat', '外购蒸汽', 'Purchased steam', '蒸汽|steam'),
  flow(
    'purchased-heat',
    'bought-heat',
    '外购热力',
    'Purchased heat',
    '外购热水|外购热|热力|heat|purchased hot water',
  ),
  flow('sold-heat', 'sold-heat', '外供热力', 'Heat sold', '外供蒸汽|外售热力|exported heat|sold steam'),
  flow(
    'recovered-heat',
    'recovered-heat',
    '回收余热',
    'Recovered heat',
    '余热回收|nmp回收热|nmp 回收热|waste heat',
  ),
]

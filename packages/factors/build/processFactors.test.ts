import { expect, it } from 'vitest'
import { processFactors, readParameters } from './processFactors.ts'
import { readData } from './readData.ts'

const data = readData()
const parameters = readParameters(data['parameters.csv'])
const all = processFactors(data['process.csv'], parameters)
const of = (id: string) => all.find((row) => row.id === id)

it('turns printed units exactly', () => {
  expect(of('process/cn-mee-2024/anode-loss')).toMatchObject({ value: '0.1518', unit: '' })
  expect(of('process/cn-ndrc-2013/nitric-acid/dual-pressure')).toMatchObject({ value: '8', unit: 'kgN2O/t' })
  expect(of('process/ipcc-2006/etch-use-rate/nf3-remote')).toMatchObject({ value: '0.98', unit: '' })
})

it('keeps the default of IPCC out of the kinds of clinker of the ETS form', () => {
  const kinds = all.filter(({ parameter }) => parameter === 'clinker')
  expect([...new Set(kinds.map(({ set }) => set))]).toEqual(['cn-mee-2024'])
  expect(kinds.flatMap(({ name, aliases }) => [name.zh, ...aliases])).not.toContain('熟料')
  expect(of('process/ipcc-2006/clinker-ipcc/default')?.value).toBe('0.52')
})

it('calls no aerobic plant well managed that nobody says is', () => {
  const names = all.filter(({ parameter }) => parameter === 'wastewater-mcf').flatMap((row) => row.aliases)
  expect(names).not.toContain('好氧处理')
})

it('keeps other digits as printed', () => {
  expect(of('process/cn-mee-2024/clinker/white')?.value).toBe('0.550')
})

it('says where two vintages disagree', () => {
  for (const id of ['cn-mee-2024/steel-product/crude-steel', 'cn-ndrc-2013/steel-product/crude-steel'])
    expect(of(`process/${id}`)?.note).toContain('CONFLICT')
})

it('has no share above 1 but corrections', () => {
  const above = all
    .filter(({ unit, value }) => unit === '' && Number(value) > 1)
    .map(({ parameter }) => parameter)
  expect([...new Set(above)].toSorted()).toEqual([
    'ckd-correction',
    'ethylene-region',
    'lkd-correction',
    'wastewater-n2o',
  ])
})

it('has a row for every parameter, and only such parameters', () => {
  expect([...new Set(all.map(({ parameter }) => parameter))]).toEqual(parameters.map(({ id }) => id))
})

it.each([
  ['0.4397,', '.4397,', 'process.csv:2: value ".4397" is not a decimal number'],
  ['carbonate,caco3', 'carbonates,caco3', 'parameter "carbonates" is none of'],
  ['cn-mee-2024', 'cn-mee-2023', 'set "cn-mee-2023" is none of'],
])('refuses %j written %j', (from, to, message) => {
  expect(data['process.csv']).toContain(from)
  expect(() => processFactors(data['process.csv'].replace(from, to), parameters)).toThrow(message)
})

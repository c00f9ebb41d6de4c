import { cn2026Core } from '@zerocarbon/factors'
import { zcFunctions } from '@zerocarbon/workbook'
import { describe, expect, it } from 'vitest'
import { schemaFaults } from '../../build/schemaFaults.ts'
import { functionsMetadata, type FunctionsMetadata } from './functionsMetadata.ts'
import { metadataFaults } from './metadataFaults.ts'

const help = 'https://localhost:3000/help'
const made = {
  zh: functionsMetadata(zcFunctions, 'zh', help),
  en: functionsMetadata(zcFunctions, 'en', help),
}

it.each(['zh', 'en'] as const)('keeps the limits of Excel (%s)', (language) => {
  expect(metadataFaults(JSON.stringify(made[language]))).toEqual([])
})

it.each(['zh', 'en'] as const)("fits Microsoft's schema of a function (%s)", (language) => {
  expect(made[language].functions.flatMap((entry) => schemaFaults('function', entry))).toEqual([])
})

it('names carriers where one is asked for, and only fuels where a calorific value is needed', () => {
  const described = (id: string, name: string): string | undefined =>
    made.zh.functions.find((f) => f.id === id)!.parameters.find((one) => one.name === name)?.description
  expect(described('EMISSIONS', '排放源')).toContain('常用：电力、天然气、柴油')
  expect(described('TCE', '品种')).toContain(`共 ${String(cn2026Core.carriers.length)} 种`)
  // They offer them all in a list.
  for (const [id, name] of [
    ['CONVERT', '品种'],
    ['FACTOR', '排放源'],
    ['EMISSIONS', '单位'],
  ] as const)
    expect(described(id, name)).not.toContain('常用')
})

it.each(['zh', 'en'] as const)("fits Microsoft's schema of an enum (%s)", (language) => {
  expect(made[language].enums.flatMap((entry) => schemaFaults('enum', entry))).toEqual([])
  expect(schemaFaults('enum', { ...made[language].enums[0], id: '范围' }).join()).toContain('pattern')
})

it('offers lists for options and look-ups, and lets error cells of amounts and ledger columns through', () => {
  const offering = made.en.functions.flatMap(({ id, parameters }) =>
    parameters.filter(({ type }) => type === 'string').map(({ name }) => `${id} ${name}`),
  )
  expect(offering).toEqual([
    'SCOPE scope',
    'SCOPE method',
    'SCOPE gas',
    'FACTOR activity',
    'FACTOR field',
    'TCE basis',
    'CONVERT carrier',
    'GWP set',
    'UNCERTAINTY method',
    'CHECK ruleset',
    'PHASE sector',
    'VERDICT sector',
    'VERDICT ruleset',
    'THRESHOLD sector',
    'THRESHOLD ruleset',
    'GAP sector',
    'GAP ruleset',
  ])
})

it('has one list for each id in both languages, with a word of the language', () => {
  expect(made.zh.enums.map(({ id, values }) => [id, values.length])).toEqual(
    made.en.enums.map(({ id, values }) => [id, values.length]),
  )
  const named = (language: 'zh' | 'en', id: string) => made[language].enums.find((one) => one.id === id)!
  expect(named('zh', 'TCE_BASIS').values[0]).toEqual({
    name: '当量值',
    stringValue: '当量值',
    tooltip: '电本身的热量',
  })
  expect(named('en', 'TCE_BASIS').values[0]!.stringValue).toBe('calorific')
  expect(named('zh', 'RULE_SETS').values).toContainEqual({
    name: 'cn.factory.guidance-2026',
    stringValue: 'cn.factory.guidance-2026',
    tooltip: '零碳工厂建设指导意见（2026）',
  })
})

it('translates descriptions and parameters, and never an id or a name', () => {
  const same = ({ functions }: FunctionsMetadata) =>
    functions.map(({ id, name, options, parameters }) => [
      id,
      name,
      options,
      parameters.map(({ optional, type, dimensionality, customEnumId }) => [
        optional,
        type,
        dimensionality,
        customEnumId,
      ]),
    ])
  expect(same(made.zh)).toEqual(same(made.en))
  made.zh.functions.forEach((f, i) => {
    expect(f.description).not.toBe(made.en.functions[i]!.description)
    expect(f.parameters[0]!.name).not.toBe(made.en.functions[i]!.parameters[0]!.name)
  })
  expect(made.zh.functions[0]).toMatchObject({
    id: 'EMISSIONS',
    parameters: [{ name: '排放源' }, {}, {}, {}, {}, {}],
  })
})

it('asks for the calling cell only where a change of the tables matters', () => {
  const asking = made.en.functions.filter(({ options }) => options?.requiresAddress).map(({ id }) => id)
  expect(asking).toEqual(zcFunctions.filter(({ reads }) => reads === 'tables').map(({ name }) => name))
})

describe('metadataFaults notices', () => {
  const good = made.en.functions[0]!
  const change = (part: object): string => JSON.stringify({ ...made.en, functions: [{ ...good, ...part }] })
  const parameter = (part: object): string => change({ parameters: [{ ...good.parameters[0], ...part }] })

  it.each([
    ['text that is no JSON', '{', 'is not JSON with a list "functions"'],
    ['no function', '{"functions":[]}', 'describes no function'],
    [
      'error cells that are held back',
      JSON.stringify({ ...made.en, allowErrorForDataTypeAny: undefined }),
      'allowErrorForDataTypeAny is not true',
    ],
    [
      'results that may have no card',
      JSON.stringify({ ...made.en, allowCustomDataForDataTypeAny: false }),
      'allowCustomDataForDataTypeAny is not true',
    ],
    ['a short id', change({ id: 'GO', name: 'GO' }), 'id "GO" is not 3 to 64'],
    ['a localised id', change({ id: '排放量', name: '排放量' }), 'id "排放量" is not 3 to 64'],
    ['a name that is not the id', change({ name: 'EMISSION' }), 'the name differs from the id'],
    ['a name that is a cell', change({ id: 'TCE1', name: 'TCE1' }), 'the name is a cell address'],
    [
      'a long description',
      change({ description: 'x'.repeat(1025) }),
      'the description is not a text of 1 to 1024',
    ],
    ['an open help page', change({ helpUrl: 'http://localhost/help' }), 'helpUrl is not an https address'],
    ['no parameters', change({ parameters: null }), 'not a list of at most 128 parameters'],
    ['a parameter twice', change({ parameters: [good.parameters[0], good.parameters[0]] }), 'stands twice'],
    ['a nameless parameter', parameter({ name: '' }), 'the name is not a text of 1 to 64'],
    [
      'a long help text',
      parameter({ description: 'x'.repeat(513) }),
      'the description is not a text of 1 to 512',
    ],
    ['an unknown type', parameter({ type: 'date' }), 'has no known type and dimensionality'],
    ['a result of no shape', change({ result: { type: 'any' } }), 'the result has no known type'],
    [
      'a required parameter after an optional one',
      change({ parameters: [good.parameters[0], { ...good.parameters[1], optional: undefined }] }),
      'a required parameter after an optional one',
    ],
    [
      'names that are one in a file',
      JSON.stringify({
        functions: [
          { ...good, id: 'A.BC', name: 'A.BC' },
          { ...good, id: 'A_BC', name: 'A_BC' },
        ],
      }),
      'name A_BC stands twice',
    ],
  ])('%s', (_, text, fault) => {
    expect(metadataFaults(text).join('\n')).toContain(fault)
  })
})

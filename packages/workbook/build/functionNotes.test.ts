import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemCodes } from '@zerocarbon/accounting/errors'
import { zcFunctions } from '../src/index.ts'
import { functionNotes } from './functionNotes.ts'
import { functionSources } from './functionSources.ts'

// What a unit can be in a result: of emissions, coal, a share, a potential; or what stands in its place.
const UNIT = /tCO2|tce|kgCO2|MWh|unit|单位|fraction|uncertainty|不确定度|table|表|text|文字/i
const said = (words: { zh: string; en: string } | undefined): boolean =>
  words !== undefined && /\p{Script=Han}/u.test(words.zh) && /[a-z]{2}/i.test(words.en)

describe.each(zcFunctions.map((f) => [f.name, f] as const))('ZC.%s', (name, f) => {
  it('states the unit of its result, its range and its source, in both languages', () => {
    const notes = functionNotes[name]
    const { range, source } = functionSources[name] ?? {}
    expect([said(f.summary), said(notes?.result), said(range), said(source)]).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(UNIT.test(`${notes!.result.zh} ${notes!.result.en}`)).toBe(true)
  })

  it('states what each parameter takes, in both languages', () => {
    expect(f.parameters.filter(({ help }) => help.zh === '' || help.en === '')).toEqual([])
  })

  it('states the errors it can give, all of the closed list', () => {
    const { errors } = functionNotes[name]!
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.filter((code) => !problemCodes.includes(code))).toEqual([])
  })

  it('has a docstring in the code', () => {
    const file = new URL(`../src/catalogue/functions/${name}.ts`, import.meta.url)
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`\\*/\\nexport const ${name}: ZcFunction`))
  })
})

it('has nothing on functions that are not there', () => {
  const names = zcFunctions.map(({ name }) => name).toSorted()
  expect(Object.keys(functionNotes).toSorted()).toEqual(names)
  expect(Object.keys(functionSources).toSorted()).toEqual(names)
})

import { sentence } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { recalculate } from '@zerocarbon/grid/headless'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, zcFunctions } from '@zerocarbon/workbook'
import type { Cell, WorkbookModel } from '@zerocarbon/workbook/model'
import { readWorkbook } from '@zerocarbon/xlsx'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OpenExcel } from './drivenExcel.ts'
import { openExcel, sample } from './openExcel.ts'
import { digits, emptied, zcCells, type Place } from './zcCells.ts'

// The built add-in through Microsoft's own, unmodified office.js, in a browser; Excel itself is played by test/host.
const model = readWorkbook(sample('lithium-cell-plant.xlsx'))
let excel: OpenExcel
beforeAll(async () => {
  excel = await openExcel()
})
afterAll(async () => excel.close())
afterEach(() => excel.assertQuiet())

const valuesOf = (places: readonly Place[]) =>
  excel.page.evaluate(
    (cells) => cells.map(({ sheet, cell }) => playedExcel.value(sheet, cell)),
    places.map(({ sheet, cell }) => ({ sheet, cell })),
  )
const calculate = () => excel.page.evaluate(() => playedExcel.calculate())

it('associates what the metadata of both languages and the namespace of the manifest name', async () => {
  await excel.open({ locale: 'en-US' })
  const names = zcFunctions.map(({ name }) => name).toSorted()
  const associated = await excel
    .pane()
    // oxlint-disable-next-line no-underscore-dangle -- the library's own name
    .evaluate(() => Object.keys((CustomFunctions as never)['_association']['mappings']))
  expect(associated.toSorted()).toEqual(names)
  for (const file of ['functions.json', 'functions.zh-CN.json']) {
    const ids = await excel.page.evaluate(
      async (path) => ((await (await fetch(`/${path}`)).json()) as { functions: { id: string }[] }).functions,
      file,
    )
    expect(ids.map(({ id }) => id).toSorted()).toEqual(names)
  }
  const manifest = await excel.page.evaluate(async () => (await fetch('/manifest.xml')).text())
  expect(manifest).toMatch(/id="Functions.Namespace" DefaultValue="ZC"/)
})

it.each(['m365', 'ltsc2021'] as const)(
  'calculates a sample to the last digit of the file (%s)',
  async (profile) => {
    const cells = zcCells(model)
    expect(cells.length).toBeGreaterThan(20)
    await excel.open({ model: emptied(model), profile })
    await calculate()
    const values = await valuesOf(cells)
    expect(cells.map((place, i) => ({ ...place, value: digits(values[i]!) }))).toEqual(
      cells.map((place) => ({ ...place, value: digits(place.value) })),
    )
  },
)

describe('every function', () => {
  /** Examples of the function's own page, then the ways people get it wrong. */
  const formulas = zcFunctions.flatMap(({ name, examples, parameters }) => {
    const good = examples.map((example) => example.replace(/^=/, ''))
    const named = good.find((formula) => formula.includes('"'))
    return [
      ...good,
      // A missing argument, an error cell, a name or unit that does not exist, and a text where numbers belong.
      `ZC.${name}()`,
      `ZC.${name}(${parameters.map((_, i) => (i === 0 ? '#REF!' : '')).join(',')})`,
      ...(named === undefined
        ? []
        : [named.replace(/"[^"]*"/, '"无此名"'), named.replace(/"[^"]*"(?=\)$)/, '"kwhh"')]),
      `ZC.${name}("${'x'.repeat(300)}")`,
    ]
  })
  const asked: WorkbookModel = {
    ...model,
    sheets: [
      ...model.sheets,
      // One below and beside the other, so that results that fill a block have room.
      {
        name: '调用',
        state: 'visible',
        rows: formulas.map((formula, i) => at(i * 12, { value: null, formula })),
      },
    ],
  }
  const places = zcCells(asked).filter(({ sheet }) => sheet === '调用')

  it.each(['m365', 'ltsc2021'] as const)(
    'gives what the command line gives, with its sentence (%s)',
    async (profile) => {
      const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
      const wanted = await recalculate(asked, catalogue)
      const after = new Map(wanted.changed.map((one) => [`${one.at.sheet}!${one.at.cell}`, one.after]))
      const why = new Map(wanted.errors.map((one) => [`${one.at.sheet}!${one.at.cell}`, one.problem]))
      expect(places.length).toBe(formulas.length)
      await excel.open({ model: asked, profile })
      await calculate()
      const values = await valuesOf(places)
      const sentences = await excel.page.evaluate(
        (cells) => cells.map(({ sheet, cell }) => playedExcel.shown(sheet, cell)?.message),
        places.map(({ sheet, cell }) => ({ sheet, cell })),
      )
      const seen = places.map(({ cell }, i) => ({
        cell,
        formula: formulas[i],
        value: values[i],
        says: sentences[i],
      }))
      const expected = places.map(({ sheet, cell }, i) => {
        const problem = why.get(`${sheet}!${cell}`)
        const value = after.get(`${sheet}!${cell}`) ?? null
        // Excel hands an error cell on as #VALUE!, the only error beside #N/A that shows its sentence.
        const isPassed = typeof value === 'object' && value?.error === '#REF!'
        // Excel does not let anybody leave a formula without an argument that must be there.
        const isRefused =
          (problem?.code === 'ZC-ARGUMENT-MISSING' && lacksArgument(formulas[i]!)) || isHeldBack(formulas[i]!)
        return {
          cell,
          formula: formulas[i],
          value: isPassed ? { error: '#VALUE!' } : value,
          says: problem && !isRefused ? `${sentence(problem, 'zh')} [${problem.code}]` : undefined,
        }
      })
      expect(seen).toEqual(expected)
    },
  )
})

function at(column: number, cell: Cell): (Cell | undefined)[] {
  const row: (Cell | undefined)[] = []
  row[column] = cell
  return row
}

/** Whether its error cell stands where a list is offered: Excel keeps it and shows a bare #VALUE! without calling us. */
function isHeldBack(formula: string): boolean {
  const [, name = ''] = /^ZC\.(\w+)\(#REF!/.exec(formula) ?? []
  const [first] = zcFunctions.find((row) => row.name === name)?.parameters ?? []
  return first?.choices !== undefined
}

/** Whether a parameter that must be given is left empty. Only for formulas without commas in their texts. */
function lacksArgument(formula: string): boolean {
  const [, name = '', given = ''] = /^ZC\.(\w+)\((.*)\)$/.exec(formula) ?? []
  const { parameters } = zcFunctions.find((row) => row.name === name)!
  const args = given.split(',')
  return parameters.some(({ optional }, i) => !optional && (args[i] ?? '') === '')
}

import { issueOf, ZcError, type Issue, type Problem } from '../errors/index.ts'
import type { MethodBook } from '../factor/index.ts'
import { Decimal } from '../quantity/index.ts'
import type { InputRow } from './InputRow.ts'
import { lineOf, type LineRounding } from './lineOf.ts'
import { missingInfo } from './missingInfo.ts'
import type { Answer, ProcessMethod } from './ProcessMethod.ts'
import { oneOfSets } from './oneOfSets.ts'
import type { ProcessResult } from './ProcessResult.ts'
import { readInputs } from './readInputs.ts'

/** What a calculation needs beside its method. */
export interface ProcessRequest {
  readonly rows: readonly InputRow[]
  readonly instance?: string
  /** Guideline of published values; absent: the one the factor set prefers. */
  readonly set?: string
  /** Set of global warming potentials; absent: that of the method. */
  readonly potentials?: string
  /** Absent: nothing is rounded. */
  readonly rounding?: LineRounding
}

/**
 * Runs a method on named values: lines by gas in t and tCO2e, each with its derivation, and every problem of the
 * inputs. Nothing is computed from incomplete inputs.
 */
export function calculate(method: ProcessMethod, request: ProcessRequest, book: MethodBook): ProcessResult {
  const { rows, instance = '', set, rounding } = request
  const wanted = request.potentials
  const potentials =
    wanted === undefined ? method.potentials : (oneOfSets(book.potentialSets, wanted) ?? wanted)
  const read = readInputs(method, rows, book, set)
  const issues: Issue[] = [...read.issues]
  if (wanted !== undefined && !book.potentialSets.includes(potentials)) {
    const info = { name: 'gwp', text: wanted.slice(0, 40), allowed: book.potentialSets.join(' · ') }
    issues.push(issueOf({ code: 'ZC-ARGUMENT-INVALID', info }))
  }
  const head = { method, instance, potentials }
  const nothing = (): ProcessResult => ({
    ...head,
    lines: [],
    figures: [],
    co2: null,
    co2e: null,
    issues,
    defaults: [],
  })
  if (issues.some(({ severity }) => severity === 'must')) return nothing()
  /** A method that finds while it runs that an input is missing knows neither choices in words nor published names. */
  const named = (problem: Problem): Problem => {
    if (problem.code !== 'ZC-INPUT-MISSING') return problem
    const { input, stream } = problem.info
    const spec = method.inputs.find(({ name }) => name === input)
    const info = spec && missingInfo(method, spec, stream, book, read.sought(input))
    return info ? { code: problem.code, info } : problem
  }
  try {
    const answer: Answer = method.run(read.inputs)
    const lines = answer.emissions.map((emission) =>
      lineOf(emission, method.scope ?? 1, potentials, book, rounding),
    )
    const balances = [
      ...answer.emissions.map(({ label, gas, mass: { value } }) => ({
        label,
        value,
        unit: 't',
        of: balanceOf(gas),
      })),
      ...(answer.figures ?? []).map(({ label, figure: { value, unit } }) => ({
        label,
        value,
        unit,
        of: substanceOfUnit(unit),
      })),
    ]
    for (const { label, value, unit, of } of balances) {
      if (!value.isNegative() || value.isZero()) continue
      const shown = `${value.toSignificantDigits(12).toFixed()} ${unit}`.trim()
      const info = { what: label, value: shown, ...(of === undefined ? {} : { of }) }
      issues.push(issueOf({ code: 'ZC-BALANCE-NEGATIVE', info }))
    }
    for (const { lacks } of answer.figures ?? []) {
      const spec = method.inputs.find(({ id }) => id === lacks?.input)
      if (!lacks || !spec) continue
      const info = {
        ...missingInfo(method, spec, lacks.stream, book, read.sought(spec.name)),
        uncounted: lacks.of,
      }
      // The rest is counted, so that the total stands.
      issues.push({ ...issueOf({ code: 'ZC-INPUT-MISSING', info }), severity: 'should' })
    }
    // A negative figure has said so already.
    if (!issues.some(({ code }) => code === 'ZC-BALANCE-NEGATIVE'))
      issues.push(...overdeducted(answer, lines))
    const figures = (answer.figures ?? []).map(({ id, label, figure }) => ({ id, label, ...figure }))
    const counted = lines.filter(({ counts }) => counts)
    // A method that gives figures only says nothing about emissions, and nothing is not zero.
    const sum = (values: readonly Decimal[]): Decimal | null => (lines.length === 0 ? null : total(values))
    const co2 = sum(counted.filter(({ gas }) => gas === 'CO2').map(({ mass }) => mass))
    const co2e = sum(counted.map((line) => line.co2e))
    return { ...head, lines, figures, co2, co2e, issues, defaults: read.defaults() }
  } catch (error) {
    if (!(error instanceof ZcError)) throw error
    issues.push(issueOf(named(error.problem)))
    return nothing()
  }
}

/**
 * More deducted of a gas than the same calculation emits. Methods that only deduct, from what others emit, are left alone.
 */
function overdeducted({ emissions }: Answer, lines: ProcessResult['lines']): readonly Issue[] {
  return [...new Set(emissions.map(({ gas }) => gas))].flatMap((gas) => {
    const own = emissions.filter((emission) => emission.gas === gas)
    const deducts = ({ role }: (typeof own)[number]): boolean => role === 'recovered' || role === 'fixed'
    if (own.every(deducts) || !own.some(deducts)) return []
    const net = total(lines.filter((line) => line.gas === gas).map(({ mass }) => mass))
    if (!net.isNegative() || net.isZero()) return []
    const what = { zh: `扣减后的 ${gas}`, en: `${gas} less deductions` }
    // Deducted on lines of their own: of that gas, also where it is CO2.
    const info = { what, value: `${net.toSignificantDigits(12).toFixed()} t`, of: gas }
    return [issueOf({ code: 'ZC-BALANCE-NEGATIVE', info })]
  })
}

/** Emissions of CO2 are found by what carbon goes in and out; those of another gas by the gas itself. */
const balanceOf = (gas: string): string => (gas.startsWith('CO2') ? 'C' : gas)

/** `tC` and `kgCH4` say what they are of; an amount of fuel in t or GJ does not. */
function substanceOfUnit(unit: string): string | undefined {
  const tag = /^(?:k?g|t)([A-Z][A-Za-z0-9]*)$/.exec(unit)?.[1]
  return tag === undefined ? undefined : tag.startsWith('CO2') ? 'C' : tag
}

const total = (values: readonly Decimal[]): Decimal =>
  values.reduce((so, value) => so.plus(value), new Decimal(0))

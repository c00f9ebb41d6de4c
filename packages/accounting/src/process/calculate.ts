import { issueOf, ZcError, type Issue } from '../errors/index.ts'
import type { MethodBook } from '../factor/index.ts'
import { Decimal } from '../quantity/index.ts'
import type { InputRow } from './InputRow.ts'
import { lineOf, type LineRounding } from './lineOf.ts'
import type { Answer, ProcessMethod } from './ProcessMethod.ts'
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
  const { rows, instance = '', set, potentials = method.potentials, rounding } = request
  const read = readInputs(method, rows, book, set)
  const issues: Issue[] = [...read.issues]
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
  try {
    const answer: Answer = method.run(read.inputs)
    const lines = answer.emissions.map((emission) =>
      lineOf(emission, method.scope ?? 1, potentials, book, rounding),
    )
    const balances = [
      ...answer.emissions.map(({ label, mass: { value } }) => ({ label, value, unit: 't' })),
      ...(answer.figures ?? []).map(({ label, figure: { value, unit } }) => ({ label, value, unit })),
    ]
    for (const { label, value, unit } of balances) {
      if (!value.isNegative() || value.isZero()) continue
      const info = { what: label, value: `${value.toSignificantDigits(12).toFixed()} ${unit}`.trim() }
      issues.push(issueOf({ code: 'ZC-BALANCE-NEGATIVE', info }))
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
    issues.push(issueOf(error.problem))
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
    const info = { what, value: `${net.toSignificantDigits(12).toFixed()} t` }
    return [issueOf({ code: 'ZC-BALANCE-NEGATIVE', info })]
  })
}

const total = (values: readonly Decimal[]): Decimal =>
  values.reduce((so, value) => so.plus(value), new Decimal(0))

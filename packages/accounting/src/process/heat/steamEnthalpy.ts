import { zcError } from '../../errors/index.ts'
import {
  absolutePressure,
  enthalpy,
  enthalpyStep,
  saturatedSteamEnthalpy,
  saturationTemperature,
  wetSteamEnthalpy,
} from '../../steam/index.ts'
import type { Derivation, Text } from '../../trace/index.ts'
import type { Inputs } from '../Inputs.ts'
import { assertSameSteam } from './assertSameSteam.ts'

/** K. A gauge and a thermometer of works agree no better; further apart the steam is not saturated. */
const NEAR_BOILING = 2

/** Makes the refusal of an input that is wanting, by its id. */
type Missing = (id: 'pressure' | 'pressure-kind' | 'temperature') => Error

/** A specific enthalpy and how it is to be called in the answer. */
export interface SteamState {
  readonly step: Derivation
  /** What was taken for granted, where the rows do not say it. */
  readonly assumed?: Text
}

/**
 * The enthalpy as given, else as IF97 has it for the state. A given one beside a state that contradicts it is refused.
 *
 * @throws {ZcError} `ZC-INPUT-MISSING`, `ZC-INPUT-CHOICE`, `ZC-STEAM-RANGE`, `ZC-STEAM-PHASE`.
 */
export function steamEnthalpy(inputs: Inputs, missing: Missing): SteamState {
  const given = inputs.numberOrNull('enthalpy')
  if (!given) return ofState(inputs, missing)
  assertSameSteam(given.value, inputs, () => ofState(inputs, missing).step)
  return { step: given.why() }
}

function ofState(inputs: Inputs, missing: Missing): SteamState {
  const pressure = pressureOf(inputs, missing)
  const celsius = inputs.numberOrNull('temperature')
  const temperature = celsius?.value.plus('273.15').toNumber()
  const dryness = inputs.numberOrNull('dryness')?.value.toNumber()
  const kind = inputs.choice('state')
  if (dryness !== undefined || kind === 'saturated') {
    if (dryness !== undefined && kind === 'superheated') throw onlyOne(named.dryness, named.superheated)
    if (pressure === undefined && temperature === undefined) throw missing('pressure')
    return { step: boiling(pressure, temperature, dryness) }
  }
  if (pressure === undefined) throw missing('pressure')
  if (temperature !== undefined) {
    const found = enthalpy({ pressure, temperature, phase: 'steam' })
    return { step: enthalpyStep(found.enthalpy, { pressure, temperature, region: found.region }) }
  }
  if (kind === 'superheated') throw missing('temperature')
  return { step: boiling(pressure, undefined, undefined), assumed: drySaturated }
}

const drySaturated: Text = {
  zh: '只给了压力，按干饱和蒸汽',
  en: 'pressure alone: taken as dry saturated steam',
}
const named = {
  dryness: { zh: '干度', en: 'Dryness' },
  superheated: { zh: '过热', en: 'superheated' },
} as const satisfies Record<string, Text>

const onlyOne = (...known: readonly Text[]): Error =>
  zcError('ZC-INPUT-CHOICE', { input: known[0]!, text: '', known })

/** Wet or dry saturated steam by pressure, or by temperature; by both where they are those of boiling. */
function boiling(pressure: number | undefined, temperature: number | undefined, dryness = 1): Derivation {
  if (pressure !== undefined && temperature !== undefined) {
    const boils = saturationTemperature(pressure)
    if (Math.abs(temperature - boils) > NEAR_BOILING) {
      const shown = (kelvin: number): string => `${(kelvin - 273.15).toFixed(1)} °C`
      throw onlyOne(
        { zh: `温度 ${shown(temperature)}`, en: `Temperature ${shown(temperature)}` },
        {
          zh: `饱和或干度（该压力下沸点 ${shown(boils)}）`,
          en: `saturated or dryness (boiling at ${shown(boils)})`,
        },
      )
    }
  }
  const point = pressure === undefined ? { temperature: temperature! } : { pressure }
  const value = dryness === 1 ? saturatedSteamEnthalpy(point) : wetSteamEnthalpy(point, dryness)
  const at = pressure === undefined ? point : { pressure, temperature: saturationTemperature(pressure) }
  return enthalpyStep(value, dryness === 1 ? { ...at, region: 2 } : { ...point, dryness, region: 4 })
}

/** MPa, absolute; undefined where no pressure is given. */
function pressureOf(inputs: Inputs, missing: Missing): number | undefined {
  const read = inputs.numberOrNull('pressure')
  if (!read) return undefined
  const kind = inputs.choice('pressure-kind')
  if (kind === null) throw missing('pressure-kind')
  return kind === 'gauge' ? absolutePressure(read.value.toNumber()) : read.value.toNumber()
}

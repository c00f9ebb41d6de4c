import type { ProcessMethod } from '../ProcessMethod.ts'
import { allocation } from './allocation.ts'
import { biogasSlip } from './biogasSlip.ts'
import { biomassCombustion } from './biomassCombustion.ts'
import { blendedFuel } from './blendedFuel.ts'
import { carbonFixed } from './carbonFixed.ts'
import { coalMine } from './coalMine.ts'
import { exhaustFluid } from './exhaustFluid.ts'
import { fuelGases } from './fuelGases.ts'
import { gasSum } from './gasSum.ts'
import { oilGasDevices } from './oilGasDevices.ts'
import { ch4Recovery, co2Recovery } from './recovery.ts'
import { stockByGas, stockByMass, stockByVolume } from './stockBalance.ts'
import { freight } from './transport.ts'
import { vehicles } from './vehicles.ts'
import { wastewater } from './wastewater.ts'
import { weldingGas } from './weldingGas.ts'

/** In the order of the sector forms. */
export const otherMethods: readonly ProcessMethod[] = [
  stockByMass,
  stockByGas,
  stockByVolume,
  fuelGases,
  blendedFuel,
  biomassCombustion,
  weldingGas,
  exhaustFluid,
  wastewater,
  biogasSlip,
  co2Recovery,
  ch4Recovery,
  carbonFixed,
  coalMine,
  oilGasDevices,
  vehicles,
  gasSum,
  freight,
  allocation,
]

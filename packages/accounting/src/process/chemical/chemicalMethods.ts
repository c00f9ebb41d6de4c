import type { ProcessMethod } from '../ProcessMethod.ts'
import { adipicAcid } from './adipicAcid.ts'
import { ammonia } from './ammonia.ts'
import { ammoniaByFeed } from './ammoniaByFeed.ts'
import { calciumCarbide } from './calciumCarbide.ts'
import { caprolactam } from './caprolactam.ts'
import { catalystCoke } from './catalystCoke.ts'
import { catalystRegeneration } from './catalystRegeneration.ts'
import { flare } from './flare.ts'
import { hfc23 } from './hfc23.ts'
import { hydrogen } from './hydrogen.ts'
import { hydrogenByHeat } from './hydrogenByHeat.ts'
import { ammoniaByFactor, carbide, carbonBlack, sodaAsh, titaniumDioxide } from './inorganics.ts'
import { massBalance } from './massBalance.ts'
import { nitricAcid } from './nitricAcid.ts'
import { ethylene } from './ethylene.ts'
import { ethyleneGlycol } from './ethyleneGlycol.ts'
import {
  acrylonitrile,
  ethyleneDichloride,
  ethyleneOxide,
  methanol,
  vinylChloride,
} from './petrochemicals.ts'
import { oxidisedAsphalt } from './oxidisedAsphalt.ts'
import { vent } from './vent.ts'

/** In the order of the sector forms. */
export const chemicalMethods: readonly ProcessMethod[] = [
  massBalance,
  ammonia,
  ammoniaByFeed,
  ammoniaByFactor,
  methanol,
  ethylene,
  ethyleneDichloride,
  vinylChloride,
  ethyleneOxide,
  acrylonitrile,
  carbonBlack,
  calciumCarbide,
  carbide,
  sodaAsh,
  titaniumDioxide,
  nitricAcid,
  adipicAcid,
  caprolactam,
  catalystCoke,
  catalystRegeneration,
  hydrogen,
  hydrogenByHeat,
  ethyleneGlycol,
  oxidisedAsphalt,
  flare,
  vent,
  hfc23,
]

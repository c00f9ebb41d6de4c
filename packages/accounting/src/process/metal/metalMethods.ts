import type { ProcessMethod } from '../ProcessMethod.ts'
import { aluminiumAnode } from './aluminiumAnode.ts'
import { aluminiumByCell } from './aluminiumByCell.ts'
import { anodeEffect } from './anodeEffect.ts'
import { anodeEffectByOvervoltage } from './anodeEffectByOvervoltage.ts'
import { anodeEffectBySlope } from './anodeEffectBySlope.ts'
import { coking } from './coking.ts'
import { ferroalloyBalance } from './ferroalloyBalance.ts'
import { ferroalloys } from './ferroalloys.ts'
import { lead } from './lead.ts'
import { lubricants } from './lubricants.ts'
import { magnesium } from './magnesium.ts'
import { magnesiumByRoute } from './magnesiumByRoute.ts'
import { magnesiumCasting } from './magnesiumCasting.ts'
import { oxalicAcid } from './oxalicAcid.ts'
import { reducingAgents } from './reducingAgents.ts'
import { steelByRoute } from './steelByRoute.ts'
import { steelPlant } from './steelPlant.ts'
import { steelProcess } from './steelProcess.ts'
import { weightedFactor } from './weightedFactor.ts'
import { zinc } from './zinc.ts'

/** In the order of the sector forms. */
export const metalMethods: readonly ProcessMethod[] = [
  steelPlant,
  steelProcess,
  steelByRoute,
  coking,
  ferroalloys,
  ferroalloyBalance,
  aluminiumAnode,
  aluminiumByCell,
  anodeEffect,
  anodeEffectBySlope,
  anodeEffectByOvervoltage,
  magnesium,
  magnesiumByRoute,
  magnesiumCasting,
  lead,
  zinc,
  reducingAgents,
  oxalicAcid,
  lubricants,
  weightedFactor,
]

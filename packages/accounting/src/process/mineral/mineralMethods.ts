import type { ProcessMethod } from '../ProcessMethod.ts'
import { carbonates } from './carbonates.ts'
import { carbonatesInOre } from './carbonatesInOre.ts'
import { carbonation } from './carbonation.ts'
import { ceramics } from './ceramics.ts'
import { clinker } from './clinker.ts'
import { clinkerByFactor } from './clinkerByFactor.ts'
import { clinkerByOxides } from './clinkerByOxides.ts'
import { glass } from './glass.ts'
import { glassByType } from './glassByType.ts'
import { lime } from './lime.ts'
import { limeByOxides } from './limeByOxides.ts'

/** In the order of the sector forms. */
export const mineralMethods: readonly ProcessMethod[] = [
  carbonates,
  carbonatesInOre,
  carbonation,
  lime,
  limeByOxides,
  clinker,
  clinkerByOxides,
  clinkerByFactor,
  glass,
  glassByType,
  ceramics,
]

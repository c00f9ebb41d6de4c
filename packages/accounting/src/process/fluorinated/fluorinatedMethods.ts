import type { ProcessMethod } from '../ProcessMethod.ts'
import { blend } from './blend.ts'
import { etching } from './etching.ts'
import { etchingByArea } from './etchingByArea.ts'
import { fillingLeak } from './fillingLeak.ts'
import { fireExtinguisher } from './fireExtinguisher.ts'
import { fluorochemicalProduction } from './fluorochemicalProduction.ts'
import { refrigerantBalance, sf6Balance } from './gasBalance.ts'
import { refrigerantTopUp } from './refrigerantTopUp.ts'
import { refrigerantBank } from './refrigerantBank.ts'
import { sf6Bank } from './sf6Bank.ts'
import { sf6Retirement } from './sf6Retirement.ts'

/** In the order of the sector forms. */
export const fluorinatedMethods: readonly ProcessMethod[] = [
  etching,
  etchingByArea,
  sf6Balance,
  sf6Retirement,
  sf6Bank,
  refrigerantBalance,
  refrigerantTopUp,
  refrigerantBank,
  blend,
  fireExtinguisher,
  fillingLeak,
  fluorochemicalProduction,
]

import type { ProcessMethod } from '../ProcessMethod.ts'
import { hotWater } from './hotWater.ts'
import { steam } from './steam.ts'

/** Heat that is bought in tonnes. */
export const heatMethods: readonly ProcessMethod[] = [steam, hotWater]

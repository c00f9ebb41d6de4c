import type { Words } from './Words.ts'

/** Regions, calibres, bases and warming potentials: what each problem carries. */
export interface CalibreProblems {
  'ZC-GAS-UNKNOWN': { readonly gas: string; readonly near: readonly string[] }
  /** `existing`: the sets that have a value, with it. */
  'ZC-GWP-MISSING': { readonly gas: Words; readonly set: string; readonly existing: readonly string[] }
  /** `calibre`: one that speaks of another level than the region has; the region is empty where none is named. */
  'ZC-REGION-UNKNOWN': {
    readonly region: Words | string
    readonly known: readonly Words[]
    readonly calibre?: string
  }
  /** `why`: a name that is known but is no calibre of an inventory. */
  'ZC-CALIBRE-UNKNOWN': {
    readonly text: string
    readonly known: readonly Words[]
    readonly why?: 'footprint' | 'contract'
  }
  'ZC-BASIS-NEEDED': { readonly carrier: Words }
  'ZC-BASIS-MIXED': { readonly left: string; readonly right: string }
  /** A factor of a life cycle, which a function was asked for by name. */
  'ZC-FACTOR-FOOTPRINT': { readonly factor: string }
}

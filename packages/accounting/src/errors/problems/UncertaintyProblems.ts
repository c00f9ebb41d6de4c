/** Uncertainty: what each problem carries. */
export interface UncertaintyProblems {
  /** `row` counts from 1; an empty text is a blank. */
  'ZC-UNCERTAINTY-INVALID': { readonly row: number; readonly text: string }
  'ZC-UNCERTAINTY-ZERO': { readonly halfWidth: string }
}

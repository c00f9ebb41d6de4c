import { ZcError } from '@zerocarbon/accounting/errors'

/** The code of what a call throws; `explained` where it throws nothing. */
export const codeOf = (run: () => unknown): string => {
  try {
    run()
    return 'explained'
  } catch (error) {
    if (error instanceof ZcError) return error.problem.code
    throw error
  }
}

import type { Catalogue } from '@zerocarbon/workbook'

/** A catalogue that answers from the core of the factor set until the whole has come. */
export interface StagedCatalogue extends Catalogue {
  /** Whether process methods, potentials and rules are there. */
  readonly isWhole: boolean
  /** Fetches the rest once and ends when it is in place; a failed try may be repeated. */
  ready(): Promise<void>
}

/**
 * Puts two catalogues of the same functions behind one: cells that need CO2 factors alone calculate as the workbook
 * opens, and nothing they give changes when the whole takes over, whose rows the core has too.
 *
 * @param load - Gives the whole, in the same language.
 */
export function stagedCatalogue(core: Catalogue, load: () => Promise<Catalogue>): StagedCatalogue {
  let current = core
  let tables: Parameters<Catalogue['setTables']> | undefined
  let loading: Promise<void> | undefined
  return {
    functions: core.functions,
    get book() {
      return current.book
    },
    get isWhole() {
      return current !== core
    },
    ready() {
      loading ??= load().then(
        (whole) => {
          if (tables) whole.setTables(...tables)
          current = whole
        },
        (error: unknown) => {
          loading = undefined
          throw error
        },
      )
      return loading
    },
    call: (name, args, origins) => current.call(name, args, origins),
    setTables(...given) {
      tables = given
      current.setTables(...given)
    },
    report: () => current.report(),
    assessor: () => current.assessor(),
  }
}

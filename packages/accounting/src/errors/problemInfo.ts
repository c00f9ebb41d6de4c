/** A name in both languages. */
interface Words {
  readonly zh: string
  readonly en: string
}

/** The input of a method a value was typed for, with its stream; what was typed; the unit wanted, empty for a share. */
interface TypedInput {
  readonly name: Words
  readonly typed: string
  readonly unit: string
}

/** A coefficient of standard coal per m3, of whatever temperature. */
interface OpenCoefficient {
  readonly carrier: Words
  readonly value: string
}

/** A place in a rule file; line and column count from 1. */
interface RulePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The code says it all. */
type NoFacts = Readonly<Record<string, never>>

/** What is wrong with a command as typed. */
export type UsageMistake =
  | 'command-missing'
  | 'command-unknown'
  | 'option-unknown'
  | 'option-value-missing'
  | 'option-value-unknown'
  | 'argument-missing'
  | 'argument-excess'

/**
 * The closed list of everything ZC can refuse or object to, with the facts each one carries.
 *
 * A code is public API: it names a page `docs/errors/<code>.md`, is printed beside every sentence and is never
 * reused for something else. Amounts and dates are kept as the person wrote them.
 */
export interface ProblemInfo {
  // Numbers and units
  'ZC-NUMBER-INVALID': { readonly text: string; readonly given?: TypedInput }
  /** Sizes that no meter shows; zero is never meant. */
  'ZC-NUMBER-RANGE': {
    readonly text: string
    readonly least: string
    readonly most: string
    readonly given?: TypedInput
  }
  'ZC-UNIT-UNKNOWN': {
    readonly unit: string
    readonly known: readonly string[]
    readonly given?: TypedInput
  }
  'ZC-UNIT-BLANK': { readonly carrier: Words; readonly known: readonly string[] }
  /** `header`: the header that states another unit than the row; `unitFrom`: the one that states it for a blank cell. */
  'ZC-UNIT-MISMATCH': {
    readonly from: string
    readonly to: string
    readonly subject?: Words
    readonly header?: string
    /** A heat of fuel that does not say whether it is net or gross. */
    readonly heat?: boolean
    /** And the factors in use know it by gross heat as well. */
    readonly takesGross?: boolean
    /** A gross heat where only net heat counts. */
    readonly gross?: boolean
    readonly given?: TypedInput
    readonly unitFrom?: string
  }
  'ZC-UNIT-MIXED': { readonly meter: string; readonly units: readonly string[] }
  /** `coefficient`: one that is published per m3 of no stated temperature, while the amount states its own. */
  'ZC-GAS-CONDITIONS': {
    readonly unit: string
    readonly given?: TypedInput
    readonly unitFrom?: string
    readonly coefficient?: OpenCoefficient
  }
  /** A gas in m3 of no stated temperature, counted with a coefficient that states none either. */
  'ZC-GAS-UNSTATED': { readonly carrier: Words; readonly unit: string; readonly coefficient: string }
  /** `of`: `gas` for a gas whose factor is per mass; the factor's unit where a mass meets a factor per volume. */
  'ZC-DENSITY-NEEDED': {
    readonly carrier: Words
    readonly unit: string
    readonly unitFrom?: string
    readonly of?: string
  }
  /** MPa absolute and °C, and what the steam formulas cover. */
  'ZC-STEAM-RANGE': { readonly pressure?: string; readonly temperature?: string; readonly range: Words }
  /** MPa absolute and °C. `boiling`: too close to it to tell; `claimed`: the phase that cannot be there. */
  'ZC-STEAM-PHASE': {
    readonly pressure: string
    readonly temperature: string
  } & ({ readonly boiling: string } | { readonly claimed: 'steam' | 'water' })
  // Activity rows
  'ZC-CARRIER-UNKNOWN': { readonly carrier: string; readonly known: readonly string[] }
  'ZC-CARRIER-BLANK': NoFacts
  'ZC-AMOUNT-BLANK': NoFacts
  'ZC-AMOUNT-TEXT': { readonly text: string }
  'ZC-AMOUNT-TEXT-NUMBER': { readonly text: string }
  /** `table` where its cure differs from that of activity rows. */
  'ZC-AMOUNT-NEGATIVE': { readonly amount: string; readonly table?: 'ZC_Green' }
  'ZC-AMOUNT-OUTLIER': {
    readonly meter: string
    readonly amount: string
    readonly usual: string
    readonly times: string
  }
  /** Rows without a meter beside metered rows of the same source and time. */
  /** `meter`: one whose rows are the sum of those of the others, or whose name says so. */
  'ZC-AMOUNT-SUM': {
    readonly source: Words
    readonly rows: number
    readonly meters: readonly string[]
    readonly meter?: string
    readonly by?: 'amount' | 'name'
  }
  'ZC-CELL-ERROR': { readonly error: string }
  /** A formula whose result was never stored in the file. */
  'ZC-FORMULA-UNSTORED': { readonly table: string }
  'ZC-DATE-INVALID': { readonly text: string }
  'ZC-PERIOD-REVERSED': { readonly start: string; readonly end: string }
  'ZC-PERIOD-OUTSIDE': { readonly start: string; readonly end: string; readonly reporting: string }
  /**
   * `rows`: they name no meter; `alike`: and say the same in all; `feed`: `meter` is a fuel burnt in the rows of `cells`
   * and a carbon input of a process method too. Absent where they name a meter.
   */
  'ZC-PERIOD-OVERLAP': {
    readonly meter: string
    readonly months: readonly string[]
    readonly rows?: 'unmetered' | 'alike' | 'feed'
    readonly cells?: readonly string[]
  }
  'ZC-PERIOD-END-BLANK': { readonly start: string; readonly example: string }
  'ZC-MONTH-MISSING': { readonly meter: string; readonly months: readonly string[] }
  'ZC-METER-MISSING': { readonly meter: string; readonly source?: Words; readonly reporting: string }
  'ZC-VALUE-INVALID': { readonly column: string; readonly text: string; readonly allowed: string }
  'ZC-SCOPE-UNKNOWN': { readonly text: string }
  'ZC-FACTOR-UNSOURCED': { readonly factor: string }
  /**
   * `usual` is absent where the set has nothing to compare with. `remark`: what the set itself warns of about a published
   * record, which is then the factor; `rows` is 0 where it was used in no table.
   */
  'ZC-FACTOR-UNUSUAL': {
    readonly factor: string
    readonly usual?: string
    readonly rows: number
    readonly remark?: string
  }
  /** `usual` is the default of the factor set, or the bounds of our own review. */
  'ZC-MEASURED-UNUSUAL': { readonly what: Words; readonly value: string; readonly usual: string }
  /** A heat value stated as gross where formulas need the net one; `column` as it is headed, or the option as typed. */
  'ZC-HEAT-GROSS': { readonly column: string; readonly value: string }
  /** A whole meter about 1,000 or 10,000 times those it is compared with; `times` has one digit more than needed. */
  'ZC-METER-UNUSUAL': {
    readonly meter: string
    readonly amount: string
    readonly usual: string
    readonly times: string
    /** `twin`: one other meter of the source, and `times` is exact. */
    readonly against: 'meters' | 'before' | 'twin'
  }
  /** One fuel beside which nothing else counts; with `most`, in %, a motor fuel above that share. */
  'ZC-CARRIER-DOMINANT': {
    readonly carrier: Words
    readonly share: string
    readonly others: Words
    readonly most?: string
  }
  /** Energy or water per product far outside what is published, or of a balance; `source` says whose numbers. */
  'ZC-INTENSITY-UNUSUAL': {
    readonly what: Words
    readonly value: string
    readonly usual: string
    readonly source: Words
  }
  /** A share that would be usual as a percentage in place of a fraction, or the other way round; `source` says whose. */
  'ZC-SHARE-UNUSUAL': {
    readonly input: Words
    readonly value: string
    readonly usual: string
    readonly source: Words
  }
  'ZC-ESTIMATED': { readonly meter: string }
  'ZC-QUALITY-UNKNOWN': { readonly text: string; readonly known: readonly string[] }
  // Factors
  'ZC-FACTOR-MISSING': {
    readonly carrier: Words
    readonly wanted: Words
    readonly existing: readonly string[]
  }
  /** `span`: the last day of a row that begins on `date` in another year, its factors, and those of the first day. */
  'ZC-FACTOR-DATE': {
    readonly carrier: Words
    readonly date: string
    readonly earliest: string
    readonly span?: { readonly end: string; readonly used: string; readonly first: string }
  }
  'ZC-FACTOR-EXPIRED': { readonly carrier: Words; readonly date: string; readonly latest: string }
  /** `released`: the earliest release that is known of those that fit; empty where none is. */
  'ZC-FACTOR-UNRELEASED': {
    readonly carrier: Words
    readonly knownOn: string
    readonly released: string
    readonly existing: readonly string[]
  }
  /**
   * Several named sets in one report; each with its rows, the first few and how many. Of fuels where `kind` is absent,
   * else of warming potentials, of defaults of process methods, or calibres of bought power.
   */
  'ZC-FACTOR-MIXED': {
    readonly kind?: 'potential' | 'process' | 'power'
    readonly sets: readonly {
      readonly set: string
      readonly rows: number
      readonly cells: readonly string[]
    }[]
  }
  /** A factor that was to be looked at again before the report's last day. */
  'ZC-FACTOR-REVIEW': { readonly factor: string; readonly reviewBy: string; readonly end: string }
  'ZC-FACTOR-UNKNOWN': { readonly id: string; readonly near: readonly string[] }
  'ZC-FACTOR-SET': { readonly reason: string }
  /** A file of own factors; `place` is a line of CSV or an entry of JSON. */
  'ZC-OWN-FACTOR': {
    readonly place: string
    readonly column: string
    readonly text: string
    readonly allowed: Words
  }
  'ZC-OWN-SIZE': { readonly what: Words; readonly size: string; readonly limit: string }
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
  // Process methods
  'ZC-METHOD-UNKNOWN': { readonly method: string; readonly near: readonly string[] }
  /** `known`: those that come nearest first. */
  'ZC-INPUT-UNKNOWN': { readonly method: Words; readonly name: string; readonly known: readonly Words[] }
  /**
   * `stream` is empty for an input of the method as a whole; `example` is the name to write. `choices`: the words it
   * may be. `published`: what has a published value, nearest first; `elsewhere`: the guidelines that have one of this
   * stream, where the one asked for has none. `uncounted`: what nothing is counted of without
   * it, while the rest of the method is.
   */
  'ZC-INPUT-MISSING': {
    readonly method: Words
    readonly input: Words
    readonly stream: string
    readonly example: string
    readonly choices?: readonly Words[]
    readonly published?: readonly Words[]
    readonly elsewhere?: readonly string[]
    readonly uncounted?: Words
  }
  'ZC-INPUT-TWICE': { readonly input: Words; readonly stream: string }
  /** `each`: whether the input belongs to a stream. */
  'ZC-INPUT-STREAM': { readonly input: Words; readonly stream: string; readonly each: boolean }
  /**
   * `most` is empty where there is no upper bound. `above`: what it cannot be more than, which is given or follows from
   * what is given. `rest`: the input that states what a sum of shares lacks, where that part does not matter.
   */
  'ZC-INPUT-RANGE': {
    readonly input: Words
    readonly stream?: string
    readonly text: string
    readonly least: string
    readonly most: string
    readonly unit: string
    readonly above?: { readonly input: Words; readonly text: string }
    readonly rest?: Words
    /** A number without a unit: what it is in another unit, beside what is usual in `unit`. */
    readonly reading?: { readonly unit: string; readonly as: string; readonly usual: string }
  }
  /** `text` is empty where more than one of those that exclude each other are given. */
  'ZC-INPUT-CHOICE': {
    readonly input: Words
    readonly stream?: string
    readonly text: string
    readonly known: readonly (Words | string)[]
  }
  'ZC-INPUT-FILE': { readonly file: string; readonly reason: Words }
  /** `of`: what the balance is of, `C` or a gas; absent for an amount of anything else. */
  'ZC-BALANCE-NEGATIVE': { readonly what: Words; readonly value: string; readonly of?: string }
  // Energy sold and shares
  /** `known`: false where something else may have given it, named by `maybe`. */
  'ZC-SOLD-OVER': {
    readonly source: Words
    readonly sold: string
    readonly available: string
    readonly known: boolean
    readonly heat?: boolean
    readonly maybe?: 'fuel' | 'power' | 'process'
  }
  'ZC-SHARE-OVER': { readonly what: Words; readonly part: string; readonly whole: string }
  // Green power
  /** `sold`: what of the power bought was passed on; absent where nothing was. */
  'ZC-GREEN-OVER': { readonly claimed: string; readonly purchased: string; readonly sold?: string }
  /** `retired`: on a day after the one looked at, or before the power begins; absent where it is not retired at all. */
  'ZC-GREEN-UNRETIRED': {
    readonly id: string
    readonly retired?: string
    readonly after?: string
    readonly before?: string
  }
  /**
   * A certificate, or where `trades` is there a trade: 0 for one without any number, else how many count by their contract
   * though nothing but `id`, that of the first, ties them to the user.
   */
  'ZC-GREEN-UNNUMBERED': { readonly trades?: number; readonly id?: string }
  /** `other`: an earlier row that has some of its certificate numbers; absent where all of it stands there. */
  'ZC-GREEN-TWICE': { readonly what: string; readonly other?: string }
  // Uncertainty
  /** `row` counts from 1; an empty text is a blank. */
  'ZC-UNCERTAINTY-INVALID': { readonly row: number; readonly text: string }
  'ZC-UNCERTAINTY-ZERO': { readonly halfWidth: string }
  // Tables, totals and functions
  'ZC-TABLE-MISSING': { readonly table: string }
  'ZC-TABLE-EMPTY': { readonly table: string }
  'ZC-TABLE-ROWS-BELOW': { readonly table: string; readonly rows: number }
  'ZC-TABLE-TWICE': { readonly table: string; readonly first: string }
  'ZC-TABLE-UNKNOWN': { readonly table: string; readonly near: string }
  /** `near`: a header that begins like the column and is not read as it. */
  'ZC-COLUMN-MISSING': { readonly table: string; readonly column: string; readonly near?: string }
  'ZC-COLUMN-UNKNOWN': { readonly table: string; readonly column: string; readonly near: string }
  'ZC-COLUMN-TWICE': { readonly table: string; readonly column: string; readonly headers: readonly string[] }
  /** `twice`: the same setting stands above it; `allowed` is then empty. */
  'ZC-SETTING-INVALID': {
    readonly key: string
    readonly text: string
    readonly allowed: string
    readonly twice?: true
  }
  /** An empty key is a value that nobody named. */
  'ZC-SETTING-UNKNOWN': { readonly key: string; readonly value: string; readonly near: readonly string[] }
  'ZC-SCOPE-MISSING': { readonly scope: Words }
  /** `apart` is the computed total less the typed one. */
  'ZC-CONTROL-TOTAL': {
    readonly control: Words
    readonly typed: string
    readonly computed: string
    readonly apart: string
  }
  'ZC-PERIOD-DIFFERS': { readonly one: string; readonly other: string }
  'ZC-TOTAL-INCOMPLETE': { readonly problems: number; readonly partial: string; readonly first: string }
  'ZC-FUNCTION-UNKNOWN': { readonly name: string; readonly known: readonly string[] }
  'ZC-ARGUMENT-MISSING': { readonly name: string }
  'ZC-ARGUMENT-INVALID': { readonly name: string; readonly text: string; readonly allowed: string }
  'ZC-ARGUMENT-SHAPE': { readonly left: string; readonly right: string }
  /** `twice`: the same option stands before it. */
  'ZC-OPTION-UNKNOWN': {
    readonly option: string
    readonly known: readonly (Words | string)[]
    readonly twice?: true
  }
  'ZC-SHEET-MISSING': { readonly sheet: string; readonly sheets: readonly string[] }
  /**
   * A sheet of the user's own under a name that ZC writes to; with `cells`, a sheet of ZC's with entries in its way;
   * with `taken`, what has the name of ZC's table: a table elsewhere, ZC's own that moved, one of the user's own on a
   * sheet of that name, a defined name (`at` is then what it refers to).
   */
  'ZC-SHEET-FOREIGN': {
    readonly sheet: string
    readonly cells?: readonly string[]
    readonly taken?: {
      readonly by: 'table' | 'moved' | 'own' | 'name'
      readonly name: string
      readonly at: string
    }
  }
  'ZC-CELL-NOT-ZC': { readonly cell: string }
  /** Cells in reading order; `more` of them are not named. */
  'ZC-FORMULA-CIRCULAR': { readonly cells: readonly string[]; readonly more: number }
  'ZC-FORMULA-UNREADABLE': { readonly formula: string; readonly part: string }
  // Rule files
  'ZC-RULE-SYNTAX': RulePlace & { readonly what: Words }
  'ZC-RULE-KEY-UNKNOWN': RulePlace & { readonly key: string; readonly known: readonly string[] }
  'ZC-RULE-KEY-MISSING': RulePlace & { readonly key: string }
  'ZC-RULE-KEY-TWICE': RulePlace & { readonly key: string }
  'ZC-RULE-KEY-CLASH': RulePlace & { readonly keys: readonly string[] }
  'ZC-RULE-NUMBER-UNQUOTED': RulePlace & { readonly number: string }
  'ZC-RULE-VALUE-INVALID': RulePlace & { readonly text: string; readonly allowed: Words }
  'ZC-RULE-LIST-EMPTY': RulePlace & { readonly key: string }
  'ZC-RULE-NAME-UNKNOWN': RulePlace & {
    readonly what: Words
    readonly name: string
    readonly known: readonly string[]
  }
  'ZC-RULE-NAME-TWICE': RulePlace & { readonly what: Words; readonly name: string }
  'ZC-RULE-BANDS': RulePlace & { readonly parameter: string; readonly upper: string; readonly lower: string }
  'ZC-RULE-CIRCLE': RulePlace & { readonly chain: readonly string[] }
  'ZC-RULE-UNUSED': RulePlace & { readonly what: Words; readonly name: string }
  'ZC-RULE-NEVER': RulePlace & { readonly criterion: string }
  'ZC-RULE-EASIER': RulePlace & { readonly earlier: string; readonly later: string }
  'ZC-RULE-OVERLAP': RulePlace & { readonly set: string; readonly other: string; readonly criterion: string }
  'ZC-RULE-DATES': RulePlace & { readonly earlier: string; readonly later: string }
  'ZC-RULE-UNIT': RulePlace & { readonly given: string; readonly wanted: string }
  'ZC-RULE-TOO-LARGE': RulePlace & { readonly what: Words; readonly limit: string }
  'ZC-RULE-BUNDLE': { readonly reason: string }
  /** `reason` is a sentence of the judging, without its full stop. */
  'ZC-CRITERION-OPEN': { readonly criterion: Words; readonly reason: Words }
  'ZC-VERDICT-PROVISIONAL': { readonly criterion: Words; readonly reason: Words }
  'ZC-RULE-UNKNOWN': { readonly id: string; readonly known: readonly string[] }
  // Files
  'ZC-FILE-NOT-FOUND': { readonly file: string }
  'ZC-FILE-FOLDER': { readonly file: string }
  'ZC-FILE-NOT-XLSX': { readonly file: string }
  'ZC-FILE-CORRUPT': { readonly part: string; readonly detail: Words }
  'ZC-FILE-ENCRYPTED': NoFacts
  'ZC-FILE-TOO-LARGE': { readonly megabytes: string; readonly limit: string }
  'ZC-FILE-BOMB': { readonly what: string; readonly size: Words | string; readonly limit: string }
  'ZC-FILE-LOCKED': { readonly lock: string }
  'ZC-FILE-CHANGED': { readonly file: string }
  /** `detail`: what the system answers; `readOnly`: nobody may write it, and so ZC does not replace it either. */
  'ZC-FILE-UNWRITABLE': { readonly file: string; readonly detail: string; readonly readOnly?: true }
  'ZC-STRUCTURE-CHANGED': { readonly what: Words; readonly place: string }
  // The command line
  'ZC-USAGE': {
    readonly mistake: UsageMistake
    /** The words as typed, or the name of what is missing. */
    readonly given: string
    /** What comes close to it. */
    readonly near: readonly string[]
    /** Everything that could stand there, where that is a list. */
    readonly known: readonly string[]
    /** The command that prints the usage. */
    readonly help: string
  }
}

export type ProblemCode = keyof ProblemInfo

/** One problem as data: its code and the facts that belong to it. */
export type Problem = { [C in ProblemCode]: { readonly code: C; readonly info: ProblemInfo[C] } }[ProblemCode]

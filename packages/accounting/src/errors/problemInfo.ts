/** A name in both languages. */
interface Words {
  readonly zh: string
  readonly en: string
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
  'ZC-NUMBER-INVALID': { readonly text: string }
  /** Sizes that no meter shows; zero is never meant. */
  'ZC-NUMBER-RANGE': { readonly text: string; readonly least: string; readonly most: string }
  'ZC-UNIT-UNKNOWN': { readonly unit: string; readonly known: readonly string[] }
  'ZC-UNIT-BLANK': { readonly carrier: Words; readonly known: readonly string[] }
  'ZC-UNIT-MISMATCH': { readonly from: string; readonly to: string; readonly subject?: Words }
  'ZC-UNIT-MIXED': { readonly meter: string; readonly units: readonly string[] }
  'ZC-GAS-CONDITIONS': { readonly unit: string }
  'ZC-DENSITY-NEEDED': { readonly carrier: Words; readonly unit: string }
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
  'ZC-AMOUNT-SUM': { readonly source: Words; readonly rows: number; readonly meters: readonly string[] }
  'ZC-CELL-ERROR': { readonly error: string }
  /** A formula whose result was never stored in the file. */
  'ZC-FORMULA-UNSTORED': { readonly table: string }
  'ZC-DATE-INVALID': { readonly text: string }
  'ZC-PERIOD-REVERSED': { readonly start: string; readonly end: string }
  'ZC-PERIOD-OUTSIDE': { readonly start: string; readonly end: string; readonly reporting: string }
  'ZC-PERIOD-OVERLAP': { readonly meter: string; readonly months: readonly string[] }
  'ZC-PERIOD-END-BLANK': { readonly start: string; readonly example: string }
  'ZC-MONTH-MISSING': { readonly meter: string; readonly months: readonly string[] }
  'ZC-METER-MISSING': { readonly meter: string; readonly source?: Words; readonly reporting: string }
  'ZC-VALUE-INVALID': { readonly column: string; readonly text: string; readonly allowed: string }
  'ZC-SCOPE-UNKNOWN': { readonly text: string }
  'ZC-FACTOR-UNSOURCED': { readonly factor: string }
  /** `usual` is absent where the set has nothing to compare with. */
  'ZC-FACTOR-UNUSUAL': { readonly factor: string; readonly usual?: string; readonly rows: number }
  /** `usual` is the default of the factor set, or the bounds of our own review. */
  'ZC-MEASURED-UNUSUAL': { readonly what: Words; readonly value: string; readonly usual: string }
  'ZC-ESTIMATED': { readonly meter: string }
  'ZC-QUALITY-UNKNOWN': { readonly text: string; readonly known: readonly string[] }
  // Factors
  'ZC-FACTOR-MISSING': {
    readonly carrier: Words
    readonly wanted: Words
    readonly existing: readonly string[]
  }
  'ZC-FACTOR-DATE': { readonly carrier: Words; readonly date: string; readonly earliest: string }
  'ZC-FACTOR-EXPIRED': { readonly carrier: Words; readonly date: string; readonly latest: string }
  'ZC-FACTOR-UNKNOWN': { readonly id: string; readonly near: readonly string[] }
  'ZC-FACTOR-SET': { readonly reason: string }
  'ZC-REGION-UNKNOWN': { readonly region: string; readonly known: readonly string[] }
  'ZC-CALIBRE-UNKNOWN': { readonly text: string; readonly known: readonly string[] }
  'ZC-BASIS-NEEDED': { readonly carrier: Words }
  'ZC-BASIS-MIXED': { readonly left: string; readonly right: string }
  // Green power
  'ZC-GREEN-OVER': { readonly claimed: string; readonly purchased: string }
  'ZC-GREEN-UNRETIRED': { readonly id: string }
  'ZC-GREEN-TWICE': { readonly what: string }
  // Tables, totals and functions
  'ZC-TABLE-MISSING': { readonly table: string }
  'ZC-TABLE-EMPTY': { readonly table: string }
  'ZC-TABLE-ROWS-BELOW': { readonly table: string; readonly rows: number }
  'ZC-TABLE-TWICE': { readonly table: string; readonly first: string }
  'ZC-TABLE-UNKNOWN': { readonly table: string; readonly near: string }
  'ZC-COLUMN-MISSING': { readonly table: string; readonly column: string }
  'ZC-COLUMN-TWICE': { readonly table: string; readonly column: string; readonly headers: readonly string[] }
  'ZC-SETTING-INVALID': { readonly key: string; readonly text: string; readonly allowed: string }
  /** An empty key is a value that nobody named. */
  'ZC-SETTING-UNKNOWN': { readonly key: string; readonly value: string; readonly near: readonly string[] }
  'ZC-TOTAL-INCOMPLETE': { readonly problems: number; readonly partial: string; readonly first: string }
  'ZC-FUNCTION-UNKNOWN': { readonly name: string; readonly known: readonly string[] }
  'ZC-ARGUMENT-MISSING': { readonly name: string }
  'ZC-ARGUMENT-INVALID': { readonly name: string; readonly text: string; readonly allowed: string }
  'ZC-ARGUMENT-SHAPE': { readonly left: string; readonly right: string }
  'ZC-OPTION-UNKNOWN': { readonly option: string; readonly known: readonly string[] }
  'ZC-SHEET-MISSING': { readonly sheet: string; readonly sheets: readonly string[] }
  'ZC-CELL-NOT-ZC': { readonly cell: string }
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
  'ZC-RULE-DATES': RulePlace & { readonly earlier: string; readonly later: string }
  'ZC-RULE-UNIT': RulePlace & { readonly given: string; readonly wanted: string }
  'ZC-RULE-TOO-LARGE': RulePlace & { readonly what: Words; readonly limit: string }
  'ZC-RULE-BUNDLE': { readonly reason: string }
  'ZC-RULE-UNKNOWN': { readonly id: string; readonly known: readonly string[] }
  // Files
  'ZC-FILE-NOT-FOUND': { readonly file: string }
  'ZC-FILE-FOLDER': { readonly file: string }
  'ZC-FILE-NOT-XLSX': { readonly file: string }
  'ZC-FILE-CORRUPT': { readonly part: string; readonly detail: string }
  'ZC-FILE-ENCRYPTED': NoFacts
  'ZC-FILE-TOO-LARGE': { readonly megabytes: string; readonly limit: string }
  'ZC-FILE-BOMB': { readonly what: string; readonly size: string; readonly limit: string }
  'ZC-FILE-LOCKED': { readonly lock: string }
  'ZC-FILE-CHANGED': { readonly file: string }
  'ZC-FILE-UNWRITABLE': { readonly file: string; readonly detail: string }
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

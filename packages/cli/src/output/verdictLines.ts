import { limitNotes, outcomeWords, type ReadingVerdict, type Verdict } from '@zerocarbon/rules-engine'
import { marginPartText, measureText } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'

/** What stands behind one verdict: why, by each reading, what is missing, why it may still change, and what to know of the limit. */
export function verdictLines(verdict: Verdict, terminal: Terminal): string[] {
  const { criterion, outcome, margin, readings, missing, provisionalBecause } = verdict
  const { language } = terminal
  // Readings that came to no figure say nothing that the verdict does not.
  const shown = readings.some(({ measured }) => measured) ? readings : []
  // Readings show their own margin; facts missing for one reason are cured by one act.
  const own = margin && readings.length === 0 ? [marginPartText(margin, language)] : []
  const lacks = new Set(missing.map(({ reason }) => reason[language]))
  const said = [
    ...reasonLines(verdict, terminal),
    ...shown.map((reading, index) => readingLine(reading, index, terminal)),
    ...[...lacks].map((reason) => labelled(say(terminal, '缺', 'Missing'), reason, terminal)),
    ...own,
    ...provisionalBecause.map((text) =>
      labelled(say(terminal, '暂行', 'Provisional'), text[language], terminal),
    ),
    ...limitNotes(verdict).map((text) =>
      labelled(say(terminal, '限值说明', 'On the limit'), text[language], terminal),
    ),
  ]
  return [
    `${criterion.title[language]}  ${outcomeWords[outcome][language]}`,
    ...said.map((line) => `  ${line}`),
  ]
}

/** The sentence of the verdict, unless the lines below it say the same one by one. */
function reasonLines({ outcome, reason, readings, missing }: Verdict, terminal: Terminal): string[] {
  if (outcome === 'missing' && missing.length > 0) return []
  const disagree =
    readings.some((reading) => reading.outcome === 'pass') &&
    readings.some((reading) => reading.outcome === 'fail')
  return disagree && outcome === 'undetermined'
    ? [say(terminal, '官方口径未公布，几种读法结论不一', 'No official definition; the readings disagree')]
    : [reason[terminal.language]]
}

function readingLine(
  { label, outcome, measured, margin }: ReadingVerdict,
  index: number,
  terminal: Terminal,
): string {
  const { language } = terminal
  const name = `${say(terminal, '读法', 'Reading')} ${String.fromCodePoint(65 + index)} ${label[language]}`
  const parts = [
    ...(measured ? [measureText(measured)] : []),
    outcomeWords[outcome][language],
    ...(margin ? [marginPartText(margin, language)] : []),
  ]
  return labelled(name, parts.join(say(terminal, '，', ', ')), terminal)
}

const labelled = (label: string, text: string, terminal: Terminal): string =>
  `${label}${say(terminal, '：', ': ')}${text}`

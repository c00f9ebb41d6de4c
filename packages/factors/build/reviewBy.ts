import type { Confidence } from '@zerocarbon/accounting/trace'

/** The day by which a default value is looked at again: half a year earlier where it was seen once or not at all. */
export function reviewBy(confidence: Confidence): string {
  return confidence === 'single-source' || confidence === 'recalled' ? '2027-06-30' : '2027-12-31'
}

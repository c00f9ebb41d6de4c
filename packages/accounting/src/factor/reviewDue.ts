import type { Citation } from '../trace/index.ts'

/** Whether the day by which a row was to be looked at again is past. @param day - ISO day; the review day itself is not past. */
export function reviewDue({ reviewBy }: Pick<Citation, 'reviewBy'>, day: string): boolean {
  return reviewBy < day
}

import { day, oneOf, orNull, record, refuse, text, type Shape } from './shape.ts'

/** A name in both languages. */
export const namesShape: Shape = record({ zh: text(100), en: text(160) })

/** A remark in both languages. */
export const noteShape: Shape = record({ zh: text(2000), en: text(2000) })

const source: Shape = record(
  { title: text(300) },
  { locator: text(300), url: text(300, /^(https?:\/\/|github:)/), remark: noteShape },
)

const year: Shape = (value, at) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1990 || value > 2100) refuse(at, value)
}

/** Where a row comes from. */
export const citationShapes: Readonly<Record<string, Shape>> = {
  source,
  dataYear: year,
  released: orNull(text(10, /^\d{4}(-\d{2}(-\d{2})?)?$/)),
  confidence: oneOf('verified-2plus', 'single-source', 'recalled', 'derived'),
  reviewBy: day,
}

/** What any row may say besides. */
export const noteShapes: Readonly<Record<string, Shape>> = { note: noteShape }

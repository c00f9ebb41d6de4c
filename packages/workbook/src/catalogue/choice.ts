import type { Choice } from './ZcFunction.ts'

/** A word a parameter offers, and what it stands for. */
export function choice(zh: string, en: string, helpZh: string, helpEn: string): Choice {
  return { word: { zh, en }, help: { zh: helpZh, en: helpEn } }
}

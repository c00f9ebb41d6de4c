import type { ProcessMethod } from '../ProcessMethod.ts'
import { nitrousOxide } from './nitrousOxide.ts'

/** Streams are the products; glyoxal and glyoxylic acid need a factor of their own. @see IPCC 2006 Vol. 3 Eq. 3.9 */
export const caprolactam: ProcessMethod = nitrousOxide({
  id: 'caprolactam',
  name: { zh: '己内酰胺、乙二醛和乙醛酸', en: 'Caprolactam, glyoxal and glyoxylic acid' },
  aliases: ['己内酰胺', 'glyoxal', '乙二醛', '乙醛酸'],
  parameter: 'caprolactam',
  most: '200',
  locator: 'Ch. 3, Eq. 3.9 and Table 3.5',
})

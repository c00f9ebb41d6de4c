import type { Language } from '@zerocarbon/accounting/errors'

/**
 * A unit or a text with units as it is set in print: `tCO₂`, `万Nm³`; in English `10⁴ Nm³`, and the two bases of
 * standard coal by their English names. Ids, formulas and cell names are left alone by never being passed here.
 */
export function showUnit(text: string, language: Language): string {
  const set = text
    .replace(/CO2(?![\d.])/g, 'CO₂')
    .replace(/Nm3\b/g, 'Nm³')
    .replace(/\bm3\b/g, 'm³')
    .replace(/\bm2\b/g, 'm²')
  return language === 'zh' ? set : inEnglish(set)
}

function inEnglish(text: string): string {
  return text
    .replace(/万(?=[A-Za-z])/g, '10⁴ ')
    .replace(/万元/g, '10⁴ yuan')
    .replace(/(^|\/)元/g, '$1yuan')
    .replace(/(^|\/)个/g, '$1piece')
    .replaceAll('当量值', 'calorific value')
    .replaceAll('等价值', 'primary-energy value')
}

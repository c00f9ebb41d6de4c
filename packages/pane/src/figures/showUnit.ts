/**
 * A unit or a text with units as it is set in print: `tCO₂`, `万Nm³`. Ids, formulas and cell names are left alone by
 * never being passed here.
 */
export function showUnit(text: string): string {
  return text
    .replace(/CO2(?![\d.])/g, 'CO₂')
    .replace(/Nm3\b/g, 'Nm³')
    .replace(/\bm3\b/g, 'm³')
}

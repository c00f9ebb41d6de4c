/**
 * Columns and settings that problems name by their Chinese header, in English. What is missing here stays as it is: a
 * header of the user, or an English name already.
 */
const english: Readonly<Record<string, string>> = {
  因子覆盖: 'Factor override',
  因子系列: 'Factor family',
  实测低位发热量: 'Measured NCV',
  实测含碳量: 'Measured carbon content',
  碳氧化率: 'Oxidation',
  密度: 'Density',
  电力口径: 'Electricity calibre',
  因子地区: 'Grid region',
  计量点: 'Meter',
  范围: 'Scope',
  产品: 'Product',
  用途: 'Use',
  电源: 'type',
}

/** The English name of a column, for an English sentence. */
export const columnInEnglish = (column: string): string =>
  Object.hasOwn(english, column) ? english[column]! : column

import type { Text } from '../../trace/index.ts'

/** Ids of CFCs, HCFCs and halons and their R-numbers, written with or without hyphen. */
const ID = /^(h?cfc-?\d+[a-z]*|(halon|哈龙)[- ]?\d+|r-?(10|11|12|13|22|113|114|115|123|124|141b|142b))$/
const NAMES = new Set(
  [
    ['一氯二氟甲烷', '二氟一氯甲烷', 'chlorodifluoromethane', 'CHClF2'],
    ['三氟二氯乙烷', 'dichlorotrifluoroethane', 'CHCl2CF3'],
    ['四氟一氯乙烷', 'chlorotetrafluoroethane', 'CHClFCF3'],
    ['一氟二氯乙烷', 'dichlorofluoroethane', 'CH3CCl2F'],
    ['二氟一氯乙烷', 'chlorodifluoroethane', 'CH3CClF2'],
    ['一氟三氯甲烷', 'trichlorofluoromethane', 'CCl3F'],
    ['二氟二氯甲烷', 'dichlorodifluoromethane', 'CCl2F2'],
    ['三氟一氯甲烷', 'chlorotrifluoromethane', 'CClF3'],
    ['三氟三氯乙烷', 'trichlorotrifluoroethane', 'CCl2FCClF2'],
    ['四氟二氯乙烷', 'dichlorotetrafluoroethane', 'CClF2CClF2'],
    ['五氟一氯乙烷', 'chloropentafluoroethane', 'CClF2CF3'],
    ['CBrClF2', 'CBrF3', 'CBrF2CBrF2'],
    ['CCl4', '四氯化碳', 'carbon tetrachloride'],
    ['CH3CCl3', '甲基氯仿', 'methyl chloroform', '1,1,1-三氯乙烷', '1,1,1-trichloroethane'],
  ]
    .flat()
    .map((name) => name.toLowerCase()),
)

/**
 * Marks the label of a line whose gas depletes the ozone layer: CFCs, HCFCs and halons are controlled by the Montreal
 * Protocol and are none of the gases of the Kyoto Protocol, so that inventories list them apart from scope 1.
 *
 * @param gas - Id, R-number, formula or name in either language.
 * @see GHG Protocol Corporate Standard, Ch. 9, reporting apart from the scopes; recalled, the text was not read
 */
export function ozoneMark(label: Text, gas: string): Text {
  const text = gas.normalize('NFKC').trim().toLowerCase()
  if (!ID.test(text) && !NAMES.has(text)) return label
  return {
    zh: `${label.zh}（《蒙特利尔议定书》管控的消耗臭氧层物质，计入此处 CO2e，报告中应与范围一分开列示）`,
    en: `${label.en} (ozone depleting, controlled by the Montreal Protocol: counted in this CO2e, to be listed apart from scope 1)`,
  }
}

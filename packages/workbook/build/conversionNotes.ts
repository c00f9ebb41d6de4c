import type { PageText } from './PageText.ts'
import { ofAmounts, ofOptions, ofSources, ofUnits } from './noteCodes.ts'
import { byElement, digits } from './noteWords.ts'

/** Page text of the functions that turn one unit into another. */
export const conversionNotes: Readonly<Record<'TCE' | 'CONVERT', PageText>> = {
  TCE: {
    result: { zh: '一个数，单位 tce（吨标准煤）。', en: 'A number in tce, tonnes of standard coal.' },
    examples: [
      '=ZC.TCE("电力",1,"万kWh","等价值")',
      '=ZC.TCE("天然气",86.4,"万Nm3")',
      '=ZC.TCE("外购蒸汽",14200,"GJ")',
      '=ZC.TCE("电力",1,"万kWh")',
    ],
    withGap: [],
    errors: [
      'ZC-ARGUMENT-MISSING',
      'ZC-ARGUMENT-INVALID',
      'ZC-BASIS-NEEDED',
      ...ofSources,
      ...ofAmounts,
      ...ofUnits,
      'ZC-FACTOR-MISSING',
      ...ofOptions,
      'ZC-ARGUMENT-SHAPE',
    ],
    notes: [
      {
        zh: '电力必须写明口径：当量值 0.1229 kgce/kWh，等价值 0.2856 kgce/kWh，相差约 2.3 倍。等价值是暂行系数，不是官方公布的数。',
        en: 'Electricity needs its basis: 当量值 0.1229 kgce/kWh (calorific), 等价值 0.2856 kgce/kWh (primary-energy), about 2.3 times apart. The second is provisional and not an official number.',
      },
      {
        zh: '标准给出单一系数的用系数；给出区间的（如天然气）用低位发热量除以 29.3076 MJ/kgce。',
        en: 'Where the standard prints one coefficient, it is used; where it prints a range, as for natural gas, the calorific value over 29.3076 MJ/kgce.',
      },
      {
        zh: '气体的系数按 m3 公布，没有写明温度：用量也写 m3 时照乘并提示；写 Nm3、m3(20C) 时用低位发热量，没有低位发热量的（如氢气、压缩空气）不借用这个系数。',
        en: 'Coefficients of gases are published per m3 without a temperature: an amount in m3 is multiplied by them, with a note; in Nm3 or m3(20C) the calorific value is used, and a gas without one, such as hydrogen or compressed air, does not borrow the coefficient.',
      },
      { zh: '热力总按当量折算。', en: 'Heat always takes its calorific value.' },
      byElement,
      digits,
    ],
  },
  CONVERT: {
    result: { zh: '一个数，单位就是你要的新单位。', en: 'A number in the unit you asked for.' },
    examples: [
      '=ZC.CONVERT(1,"m3(20C)","Nm3")',
      '=ZC.CONVERT(1,"GJ","万Nm3","天然气")',
      '=ZC.CONVERT(1,"tce","GJ")',
      '=ZC.CONVERT(1,"t","GJ")',
      '=ZC.CONVERT(1,"m3","Nm3")',
    ],
    withGap: [],
    errors: [
      'ZC-ARGUMENT-MISSING',
      'ZC-AMOUNT-BLANK',
      'ZC-AMOUNT-TEXT',
      'ZC-CELL-ERROR',
      'ZC-UNIT-UNKNOWN',
      'ZC-UNIT-MISMATCH',
      'ZC-GAS-CONDITIONS',
      'ZC-DENSITY-NEEDED',
      'ZC-BASIS-NEEDED',
      'ZC-CARRIER-UNKNOWN',
      'ZC-DATE-INVALID',
      'ZC-FACTOR-MISSING',
      ...ofOptions,
      'ZC-ARGUMENT-SHAPE',
    ],
    notes: [
      {
        zh: '同类单位按定义换算；给出品种后，还能用低位发热量在用量与热量之间换算，用密度在升与吨之间换算。',
        en: 'Units of one kind are converted by definition; with a carrier, also between amount and heat by the calorific value, and between litres and tonnes by the density.',
      },
      {
        zh: '单位也可以是比，如 kg/kWh、g/MJ、GJ/t、kgCO2/kWh、tC/TJ、kg/m3：分子、分母各自换算，两边要是同类。',
        en: 'A unit may be a ratio, such as kg/kWh, g/MJ, GJ/t, kgCO2/kWh, tC/TJ or kg/m3: what stands above and below is converted by itself, and both sides must be of one kind.',
      },
      {
        zh: '气体体积要写明状态：Nm3 是 0 °C，m3(20C) 是 20 °C，同样的气两者相差约 7 %。按理想气体换算。',
        en: 'Gas volumes state their temperature: Nm3 is 0 °C, m3(20C) is 20 °C, about 7 % apart for the same gas. Converted as an ideal gas.',
      },
      {
        zh: '标准煤按定义 1 tce = 29.3076 GJ 与热量互换；电力折标煤要写口径，用 ZC.TCE。',
        en: 'Standard coal and heat are converted by definition, 1 tce = 29.3076 GJ; power needs a basis and goes through ZC.TCE.',
      },
      {
        zh: '千卡按 4.1868 kJ。Mt 只认这个写法，是百万吨。',
        en: 'A kilocalorie is 4.1868 kJ. Mt is read in exactly this spelling and is a million tonnes.',
      },
      digits,
    ],
  },
}

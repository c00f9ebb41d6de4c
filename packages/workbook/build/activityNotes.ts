import type { PageText } from './PageText.ts'
import { ofActivities, ofFactors, ofOptions, ofPlaces, ofSources } from './noteCodes.ts'
import { byElement, co2Only, digits } from './noteWords.ts'

const latestYear = {
  zh: '因子取不晚于用量日期的最近数据年份。日期填 2022 就不会用 2023 年的因子；不填日期取最新一版。',
  en: 'The factor is of the latest data year not after the date. With the date 2022 no factor of 2023 is used; without a date it is the latest there is.',
}
const defaults = {
  zh: '因子默认全国平均、燃料通用方法；工作簿设置里的地区和口径只影响不带参数的总量，不影响带参数的一次计算。',
  en: 'The defaults are the national average and the general fuel method. Region and calibre in the settings act on the total of the workbook, not on a call with arguments.',
}
const optionUnits = {
  zh: '选项里的低位发热量按 GJ/t（气体 GJ/万Nm3），含碳量按 tC/t（气体 tC/万Nm3），密度按 kg/L，氧化率写 98 或 98 %；也可带单位写 5100 kcal/kg、55.32 %、840 kg/m3。含碳量和氧化率都实测的燃料，不需要公布的因子。',
  en: 'Options: ncv in GJ/t (gases GJ/万Nm3), carbon in tC/t (gases tC/万Nm3), density in kg/L, oxidation as 98 or 98 %; or with a unit of their own: 5100 kcal/kg, 55.32 %, 840 kg/m3. A fuel whose carbon and oxidation were both measured needs no published factor.',
}
const footprint = {
  zh: '选项 口径=足迹 取电力碳足迹因子（2023、2024 年，另可写 电源=风电 等），结果是 CO2e，并提示它不用于范围二；不写就不会用到。',
  en: 'The option calibre=footprint takes the electricity footprint factor (2023, 2024; also type=wind and others): the result is CO2e, with a note that it is not for scope 2. It is never taken unasked.',
}
const namedSet = {
  zh: '选项 系列=…（set=…）从一个有名称的集取因子，如 ipcc-2006、cn-mee-2022-25、defra-2023；该集没有的报缺，不用别的代替。已知截至=…（known on=…）只用到那天为止已发布的因子。',
  en: 'The option set=… takes the factor from a named set, such as ipcc-2006, cn-mee-2022-25, defra-2023; what the set lacks is missing, and nothing else stands in. known on=… takes only factors released by that day.',
}

/** Page text of the functions about amounts of one activity and the factors behind them. */
export const activityNotes: Readonly<Record<'EMISSIONS' | 'FACTOR', PageText>> = {
  EMISSIONS: {
    result: {
      zh: '一个数，单位 tCO2；区域进，区域出。外供热力、外供电力为负。',
      en: 'A number in tCO2; a range gives a range. Heat and power sold are negative.',
    },
    examples: [
      '=ZC.EMISSIONS("天然气",1,"万Nm3")',
      '=ZC.EMISSIONS("外购电力",1,"MWh","2022-06")',
      '=ZC.EMISSIONS("外购电力",1,"MWh",2023,"江苏")',
      '=ZC.EMISSIONS("外购电力",1,"MWh",2023,,"口径=化石能源")',
      '=ZC.EMISSIONS("柴油",1000,"L",,,"密度=0.84kg/L")',
      '=ZC.EMISSIONS("外购电力",10,"MWh",2026,,"因子=0.6 tCO2/MWh;证据=供方证明 A-7")',
      '=ZC.EMISSIONS("无烟煤",1,"t",,,"set=ipcc-2006")',
      '=ZC.EMISSIONS("外购电力",1,"MWh",,,"known on=2024-06-30")',
      '=ZC.EMISSIONS("原煤",100,"t",,,"含碳量=55 %;氧化率=98 %")',
      '=ZC.EMISSIONS("外购电力",1,"MWh",2024,,"口径=足迹")',
      '=ZC.EMISSIONS("外供热力",10,"GJ")',
      '=ZC.EMISSIONS("天然气",1,"m3")',
    ],
    withGap: ['=ZC.EMISSIONS()'],
    errors: ['ZC-TOTAL-INCOMPLETE', 'ZC-TABLE-MISSING', ...ofActivities, 'ZC-ARGUMENT-SHAPE'],
    notes: [
      {
        zh: '不带参数时给出工作簿的总排放（位置法）。只要还有必须处理的问题，就是错误，不是偏小的数；部分合计写在说明里。',
        en: 'Without arguments: the total of the workbook, location-based. While anything must be mended it is an error, never a number that is too small; the partial sum stands in the sentence.',
      },
      co2Only,
      digits,
      latestYear,
      defaults,
      byElement,
      optionUnits,
      namedSet,
      footprint,
      {
        zh: '生物质燃料的 CO2 是生物源，计 0；数量写在溯源里。',
        en: 'The CO2 of biomass fuels is biogenic and counts zero; EXPLAIN shows its amount.',
      },
      {
        zh: '光伏自用和绿电直供计 0；光伏外送和回收余热只列出，既不计入也不抵减。',
        en: 'Own PV used on site and dedicated-line green power count zero; exported PV and recovered heat are listed only, neither counted nor deducted.',
      },
    ],
  },
  FACTOR: {
    result: {
      zh: '数值，单位 kgCO2/kWh（电力）、tCO2/GJ（热力）、tCO2/t 或 tCO2/万Nm3（燃料）；或一项文字，如来源。',
      en: 'A number in kgCO2/kWh (electricity), tCO2/GJ (heat), tCO2/t or tCO2/万Nm3 (fuels); or a text such as the source.',
    },
    examples: [
      '=ZC.FACTOR("外购电力",2023,"江苏","编号")',
      '=ZC.FACTOR("外购电力","2023-06-30",,"单位")',
      '=ZC.FACTOR("外购电力",2023,,,"口径=不含市场化交易非化石")',
      '=ZC.FACTOR("外购电力",2024,,,"口径=足迹;电源=风电")',
      '=ZC.FACTOR("天然气")',
      '=ZC.FACTOR("无烟煤",,,,"set=ipcc-2006")',
      '=ZC.FACTOR("外购蒸汽",,,"置信度")',
      '=ZC.FACTOR("外购电力",2023,"西藏")',
    ],
    withGap: [],
    errors: [
      'ZC-ARGUMENT-MISSING',
      'ZC-ARGUMENT-INVALID',
      ...ofSources,
      ...ofPlaces,
      ...ofFactors,
      ...ofOptions,
      'ZC-ARGUMENT-SHAPE',
    ],
    notes: [
      {
        zh: '燃料的数值由低位发热量 × 单位热值含碳量 × 碳氧化率 × 44/12 算出，不是公布的单一数值；44/12 不写成 3.667。',
        en: 'The value of a fuel follows from calorific value × carbon per heat × oxidation × 44/12; it is not one published number, and 44/12 is never written 3.667.',
      },
      latestYear,
      namedSet,
      footprint,
      {
        zh: '没有的因子就是没有：西藏、香港、澳门、台湾不会借用别处的数。',
        en: 'What does not exist is not replaced: Tibet, Hong Kong, Macau and Taiwan do not borrow the factor of another region.',
      },
      {
        zh: '置信度 verified-2plus 是两个以上来源一致；single-source 和 recalled 是暂行值。见 [因子集](../factors.md)。',
        en: 'Confidence: verified-2plus means that two sources agree; single-source and recalled are provisional. See [the factor set](../factors.md).',
      },
    ],
  },
}

import type { ProblemCode } from '@zerocarbon/accounting/errors'
import type { PageText } from './PageText.ts'
import { criterionNotes } from './criterionNotes.ts'
import { processNotes } from './processNotes.ts'

interface Words {
  readonly zh: string
  readonly en: string
}

const ofAmounts: readonly ProblemCode[] = [
  'ZC-AMOUNT-BLANK',
  'ZC-AMOUNT-TEXT',
  'ZC-AMOUNT-TEXT-NUMBER',
  'ZC-AMOUNT-NEGATIVE',
  'ZC-CELL-ERROR',
]
const ofSources: readonly ProblemCode[] = ['ZC-CARRIER-BLANK', 'ZC-CARRIER-UNKNOWN']
const ofUnits: readonly ProblemCode[] = [
  'ZC-UNIT-BLANK',
  'ZC-UNIT-UNKNOWN',
  'ZC-UNIT-MISMATCH',
  'ZC-GAS-CONDITIONS',
]
const ofFactors: readonly ProblemCode[] = [
  'ZC-FACTOR-MISSING',
  'ZC-FACTOR-DATE',
  'ZC-FACTOR-EXPIRED',
  'ZC-FACTOR-UNRELEASED',
  'ZC-FACTOR-UNKNOWN',
  'ZC-FACTOR-UNSOURCED',
]
const ofOptions: readonly ProblemCode[] = [
  'ZC-OPTION-UNKNOWN',
  'ZC-CALIBRE-UNKNOWN',
  'ZC-VALUE-INVALID',
  'ZC-NUMBER-INVALID',
]
const ofPlaces: readonly ProblemCode[] = ['ZC-DATE-INVALID', 'ZC-REGION-UNKNOWN']
const ofActivities: readonly ProblemCode[] = [
  ...ofSources,
  ...ofAmounts,
  ...ofUnits,
  'ZC-DENSITY-NEEDED',
  ...ofPlaces,
  ...ofFactors,
  ...ofOptions,
]

const co2Only: Words = {
  zh: '只算 CO2，单位 tCO2。CH4、N2O 和其他温室气体不在其中，不要写成 tCO2e。',
  en: 'CO2 only, in tCO2. CH4, N2O and other gases are not in it: do not call it tCO2e.',
}
const digits: Words = {
  zh: '单元格里的数按 15 位有效数字读，与 Excel 显示的一致；内部用十进制运算，不修约。',
  en: 'A number in a cell is read to 15 significant digits, as Excel shows it; inside, decimals are used and nothing is rounded.',
}
const latestYear: Words = {
  zh: '因子取不晚于用量日期的最近数据年份。日期填 2022 就不会用 2023 年的因子；不填日期取最新一版。',
  en: 'The factor is of the latest data year not after the date. With the date 2022 no factor of 2023 is used; without a date it is the latest there is.',
}
const defaults: Words = {
  zh: '因子默认全国平均、燃料通用方法；工作簿设置里的地区和口径只影响不带参数的总量，不影响带参数的一次计算。',
  en: 'The defaults are the national average and the general fuel method. Region and calibre in the settings act on the total of the workbook, not on a call with arguments.',
}
const byElement: Words = {
  zh: '参数可以是区域，按元素计算；单格参数对每个元素都用。一行出错不影响其他行。排放源和用量都空的行，结果也空。',
  en: 'Arguments may be ranges: computed element by element, a single cell serves every element. A bad row does not touch the others. A row without source and amount gives an empty result.',
}
const optionUnits: Words = {
  zh: '选项里的低位发热量按 GJ/t（气体 GJ/万Nm3），含碳量按 tC/t（气体 tC/万Nm3），密度按 kg/L，氧化率写 98 或 98 %；也可带单位写 5100 kcal/kg、55.32 %、840 kg/m3。含碳量和氧化率都实测的燃料，不需要公布的因子。',
  en: 'Options: ncv in GJ/t (gases GJ/万Nm3), carbon in tC/t (gases tC/万Nm3), density in kg/L, oxidation as 98 or 98 %; or with a unit of their own: 5100 kcal/kg, 55.32 %, 840 kg/m3. A fuel whose carbon and oxidation were both measured needs no published factor.',
}

const footprint: Words = {
  zh: '选项 口径=足迹 取电力碳足迹因子（2023、2024 年，另可写 电源=风电 等），结果是 CO2e，并提示它不用于范围二；不写就不会用到。',
  en: 'The option calibre=footprint takes the electricity footprint factor (2023, 2024; also type=wind and others): the result is CO2e, with a note that it is not for scope 2. It is never taken unasked.',
}
const namedSet: Words = {
  zh: '选项 系列=…（set=…）从一个有名称的集取因子，如 ipcc-2006、cn-mee-2022-25、defra-2023；该集没有的报缺，不用别的代替。已知截至=…（known on=…）只用到那天为止已发布的因子。',
  en: 'The option set=… takes the factor from a named set, such as ipcc-2006, cn-mee-2022-25, defra-2023; what the set lacks is missing, and nothing else stands in. known on=… takes only factors released by that day.',
}

/** Page text beyond the row, by function. */
export const functionNotes: Readonly<Record<string, PageText>> = {
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
  INVENTORY: {
    result: {
      zh: '一张表：排放源、范围、用量、单位、因子、tCO2，每个排放源、单位和因子一行，最后一行是合计。',
      en: 'A table: source, scope, amount, unit, factor, tCO2; one row for each source, unit and factor, and a last row with the total.',
    },
    examples: [],
    withGap: ['=ZC.INVENTORY()'],
    errors: ['ZC-ARGUMENT-INVALID'],
    notes: [
      {
        zh: '最后一行写“合计”才是完整的；缺数据时写“缺少数据”，合计那一格是错误值，不给数；部分合计只在它的说明里。',
        en: 'Only a last row that says "Total" is complete; with data missing it says "Missing data", the cell of the total is an error and no number, and the partial sum stands in its sentence only.',
      },
      {
        zh: '一行的用量先精确相加，再乘一次因子。',
        en: 'The amounts of a row are added exactly first and multiplied by the factor once.',
      },
      {
        zh: '给出区域时只看这个区域，不读 ZC_Settings 和 ZC_Green；报告期取各行所在的年份。',
        en: 'Given a range it looks at nothing else: ZC_Settings and ZC_Green are not read, and the reporting period is the year of the rows.',
      },
      {
        zh: 'ZC_Inputs 里的工艺过程每种排放一行，用量是这种气体的吨数，因子是方法编号；不是 CO2 的气体 tCO2 写“–”，不进合计。缺输入的方法那一行是错误值。',
        en: 'Processes in ZC_Inputs have a row for each emission: the amount is the tonnes of its gas, the factor the id of the method; a gas other than CO2 has "–" for tCO2 and is not in the total. A method that lacks an input has an error there.',
      },
      co2Only,
      digits,
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
  ...processNotes,
  UNCERTAINTY: {
    result: {
      zh: '一个数：合计或乘积的相对不确定度，0.05 即 5 %，是 95 % 区间的半宽。方法写 蒙特卡洛 时是一张表。',
      en: 'A number: the relative uncertainty of the sum or product, 0.05 for 5 %, half-width of the 95 % interval. A table where the method is montecarlo.',
    },
    examples: [
      '=ZC.UNCERTAINTY(能源台账!B4:B15,"5%","product")',
      '=ZC.UNCERTAINTY(能源台账!B4:B15,5)',
      '=ZC.UNCERTAINTY(能源台账!B4:B15,"5%","蒙特卡洛","外购电力","10%")',
    ],
    withGap: [],
    errors: [
      'ZC-ARGUMENT-MISSING',
      'ZC-ARGUMENT-INVALID',
      'ZC-UNCERTAINTY-INVALID',
      'ZC-UNCERTAINTY-ZERO',
      'ZC-AMOUNT-BLANK',
      'ZC-AMOUNT-TEXT',
      'ZC-AMOUNT-TEXT-NUMBER',
      'ZC-CELL-ERROR',
      'ZC-NUMBER-INVALID',
      'ZC-NUMBER-RANGE',
      'ZC-VALUE-INVALID',
      'ZC-ARGUMENT-SHAPE',
    ],
    notes: [
      {
        zh: '不确定度写成 5%（单元格里存的是 0.05）、0.05 或文字 "5%"。大于 1 的数不知道是 5 % 还是 500 %，一律不收；超过 100 % 写成文字 "150%"。没有误差填 0，不能留空。',
        en: 'Write an uncertainty as 5% (the cell holds 0.05), 0.05 or the text "5%". A number above 1 may mean 5 % or 500 % and is refused; above 100 % write the text "150%". Enter 0 for no error; a blank is refused.',
      },
      {
        zh: '求和按 √Σ(x·u)² ÷ |Σx|，乘积按 √Σu²（2006 年 IPCC 指南第 1 卷式 3.2、3.1）。两式都要求各项误差互不相关、标准差不超过约 30 %（半宽 58.8 %）；超过时仍给出结果，溯源里会说明。',
        en: 'Sums take √Σ(x·u)² ÷ |Σx| and products √Σu² (2006 IPCC Guidelines, volume 1, equations 3.2 and 3.1). Both want independent errors and standard deviations up to about 30 % (half-width 58.8 %); above that the result is still given, and its explanation says so.',
      },
      {
        zh: '几行用同一个排放因子时，因子的误差是同一个，不会互相抵消：把因子名称和它的不确定度写在后两个参数，同名的先相加再平方。不写名称就当作各行互不相关，结果偏小。',
        en: 'Where several lines use one emission factor its error is one error and does not cancel out: name the factor and its uncertainty in the last two arguments, and lines of one name are added before they are squared. Without names all lines count as independent, which is too small then.',
      },
      {
        zh: '单元格里的蒙特卡洛固定抽 10,000 次、种子 1、最多 1,000 行，每次打开结果都一样；用截去零以下部分的正态分布，截去较多时均值高于原值。更多次数和其他分布要在后台算，不在单元格里。',
        en: 'Monte Carlo in a cell always takes 10,000 draws with seed 1 and at most 1,000 lines, so that it says the same each time; from normal distributions without their part below zero, whose mean lies above the value where much is cut. More draws and other distributions are not computed in a cell.',
      },
      {
        zh: '蒙特卡洛是统计，用双精度浮点数；求和与乘积按 40 位十进制计算。',
        en: 'Monte Carlo is statistics, in double precision; sums and products are computed in decimals of 40 digits.',
      },
    ],
  },
  EXPLAIN: {
    result: {
      zh: '一张表：步骤、结果、依据。缩进表示属于上一步的哪一部分。',
      en: 'A table: step, result, how. Indented steps are parts of the one above.',
    },
    examples: ['=ZC.EXPLAIN("外购电力",1854,"万kWh","2026-12-31")'],
    withGap: [],
    errors: [...ofActivities, 'ZC-ARGUMENT-SHAPE'],
    notes: [
      {
        zh: '参数与 EMISSIONS 相同。给区域时逐项列出，每项一个小标题“第 n 项”，按区域里的次序，空行略去，最多 200 项；算不出的一项写明原因，不影响其他项。',
        en: 'The arguments are those of EMISSIONS. Ranges are explained one element after the other, each under a heading "Item n" in the order of the range, blank ones left out, 200 at most; one that cannot be computed says why and leaves the others alone.',
      },
      {
        zh: '每个因子写出编号、来源、数据年份、发布日期和置信度。',
        en: 'Each factor comes with its id, source, data year, day of release and confidence.',
      },
      {
        zh: '不带参数时列出整个工作簿的合计；超过 12 项的合计会折叠，命令行用 `explain --all` 看全部。',
        en: 'Without arguments it lists the total of the workbook; sums of more than 12 terms fold, and `explain --all` on the command line shows them all.',
      },
      co2Only,
    ],
  },
  CHECK: {
    result: {
      zh: '一张表：判据、判定、暂行、实测、限值、余量、说明、条款；末行是总体判定。',
      en: 'A table: criterion, verdict, provisional mark, measured value, limit, margin, reason, clause; the overall verdict comes last.',
    },
    examples: [],
    withGap: ['=ZC.CHECK("cn.factory.national-2026")'],
    errors: [
      'ZC-ARGUMENT-MISSING',
      'ZC-ARGUMENT-INVALID',
      'ZC-DATE-INVALID',
      'ZC-CELL-ERROR',
      'ZC-VALUE-INVALID',
    ],
    notes: [
      {
        zh: '判定只有七种：已达标、有差距、缺少数据、待确认、不适用、未到期、已说明理由。数据不完整时是“缺少数据”，不会是“已达标”。',
        en: 'There are seven verdicts: Met, Gap, Missing data, To be determined, Not applicable, Not yet due, Reason given. Incomplete data are missing data and never meet a line.',
      },
      {
        zh: '“暂行”表示限值、定义或所用系数只见于单一来源，或有几种理解，或 ZC_Facts 里的事实没有附证据；几种理解结论不一时是“待确认”，每种理解的数值写在说明里。',
        en: 'Provisional: the limit, its definition or a coefficient was seen in a single source, or can be read in several ways, or a fact in ZC_Facts has no evidence. Where readings disagree the verdict is To be determined, with the figure of each in the reason.',
      },
      {
        zh: '指标按全年核查：报告期不是连续十二个月时是“缺少数据”。ZC_Facts 里同一件事填了两次，两处都不采用。',
        en: 'The lines are drawn for a year: a reporting period that is not twelve months is missing data. A fact answered twice in ZC_Facts is not answered.',
      },
      {
        zh: '不给日期时按报告期末核查，哪天打开结果都一样。比较按分子与“限值×分母”进行，不先相除。',
        en: 'Without a date the last day of the reporting period counts, so the answer is the same on any day. A share is compared as numerator against limit times denominator, without dividing first.',
      },
      {
        zh: '其他表给不出的事实填在 ZC_Facts（事实、值、单位、证据），或作为第三个参数给出。证据写“无”“—”“待补”一类等于没有。',
        en: 'Facts that no other table can give stand in ZC_Facts (fact, value, unit, evidence) or come as the third argument. A dash, "none" or "tbd" is no evidence.',
      },
    ],
  },
  PHASE: {
    result: {
      zh: '一张表：阶段、性质、目标年、状态。',
      en: 'A table: phase, force, target year, state.',
    },
    examples: [],
    withGap: [],
    errors: ['ZC-ARGUMENT-MISSING', 'ZC-ARGUMENT-INVALID', 'ZC-DATE-INVALID', 'ZC-CELL-ERROR'],
    notes: [
      {
        zh: '依据工信部联节〔2026〕13号。阶段不会失效：“到2027年”是开始，不是期限。',
        en: 'After 工信部联节〔2026〕13号. A phase never lapses: "by 2027" is a beginning, not an end.',
      },
      {
        zh: '“培育目标”不是义务，没有达到不等于不合规。',
        en: 'A target is no duty: not having reached it is no breach.',
      },
    ],
  },
  ...criterionNotes,
}

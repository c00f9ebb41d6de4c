interface Words {
  readonly zh: string
  readonly en: string
}

/** The range a function takes and where its method comes from. */
export interface FunctionSource {
  readonly range: Words
  readonly source: Words
}

const amounts: Words = {
  zh: '用量 0 或 1e-12 到 1e15，按 15 位有效数字读；日期 1990 到 2100 年。',
  en: 'Amounts 0 or 1e-12 to 1e15, read to 15 significant digits; dates from 1990 to 2100.',
}
const frame: Words = {
  zh: 'GB/T 32150-2015 及各行业核算指南；因子见因子集，每条带来源和置信度。',
  en: 'GB/T 32150-2015 and the sector guidelines; factors from the factor set, each with source and confidence.',
}
const rules: Words = {
  zh: '规则集文件，每条带条款、来源和置信度；见 rules/。',
  en: 'The rule-set files, each criterion with clause, source and confidence; see rules/.',
}
const criteria: Words = {
  zh: '规则集里的判据和日期。',
  en: 'Criteria and dates of the rule sets.',
}

/** By function; a function without a line here has no page. */
export const functionSources: Readonly<Record<string, FunctionSource>> = {
  EMISSIONS: { range: amounts, source: frame },
  INVENTORY: { range: amounts, source: frame },
  FACTOR: {
    range: { zh: '因子集里有的品种、地区和年份。', en: 'Carriers, regions and years of the factor set.' },
    source: {
      zh: '因子集 cn-2026.1，见[因子集](../factors.md)。',
      en: 'Factor set cn-2026.1, see [factors](../factors.md).',
    },
  },
  TCE: {
    range: amounts,
    source: {
      zh: 'GB/T 2589-2020 附录 A；等价值为自行推算的暂行系数。',
      en: 'GB/T 2589-2020, annex A; 等价值 is a provisional coefficient of our own.',
    },
  },
  CONVERT: {
    range: { zh: '0 或 1e-24 到 1e24，可为负。', en: '0 or 1e-24 to 1e24, negative too.' },
    source: {
      zh: '单位的定义值（SI 手册、NIST SP 811）；气体按理想气体换算到 0 °C、101.325 kPa；热值见因子集。',
      en: 'Defining values of the units (SI Brochure, NIST SP 811); gases as ideal gases to 0 °C and 101.325 kPa; heat values from the factor set.',
    },
  },
  SCOPE: { range: amounts, source: frame },
  GWP: {
    range: { zh: '数值集里有的气体和混合制冷剂。', en: 'Gases and blends of the set.' },
    source: {
      zh: 'IPCC 第二至第六次评估报告，及中国指南内嵌的数值；混合制冷剂按组成计算。',
      en: 'IPCC assessment reports two to six, and values embedded in Chinese guidelines; blends from their composition.',
    },
  },
  PROCESS: {
    range: {
      zh: '每个输入有自己的范围，见[核算方法](../methods.md)。',
      en: 'Each input has its own, see [methods](../methods.md).',
    },
    source: {
      zh: '每个方法注明来源，见[核算方法](../methods.md)。',
      en: 'Each method names its source, see [methods](../methods.md).',
    },
  },
  MASSBALANCE: {
    range: { zh: '质量不为负；含碳量 0 到 1 tC/t。', en: 'Masses not negative; carbon 0 to 1 tC/t.' },
    source: {
      zh: 'IPCC 2006 指南第 3 卷式 3.17；化工行业指南。',
      en: 'IPCC 2006 Guidelines, volume 3, equation 3.17; the chemical guideline.',
    },
  },
  UNCERTAINTY: {
    range: {
      zh: '相对不确定度不为负；大于 1 的要写成百分数文字。',
      en: 'Relative uncertainties not negative; above 1 only as a text in percent.',
    },
    source: { zh: 'IPCC 2006 指南第 1 卷第 3 章。', en: 'IPCC 2006 Guidelines, volume 1, chapter 3.' },
  },
  EXPLAIN: { range: amounts, source: frame },
  CHECK: {
    range: { zh: '规则集生效期内的日期。', en: 'Dates within the force of the rule set.' },
    source: rules,
  },
  PHASE: {
    range: { zh: '规则集列出的行业和日期。', en: 'Sectors and dates of the rule set.' },
    source: rules,
  },
  VERDICT: { range: criteria, source: rules },
  THRESHOLD: { range: criteria, source: rules },
  GAP: { range: criteria, source: rules },
}

import type { PageText } from './PageText.ts'

const complete = {
  zh: '工作簿还有必须处理的问题时是错误，不给偏小的数。',
  en: 'While anything must be mended in the workbook it is an error, never a number that is too small.',
}
const ofInputs = [
  'ZC-ARGUMENT-MISSING',
  'ZC-ARGUMENT-SHAPE',
  'ZC-AMOUNT-BLANK',
  'ZC-CELL-ERROR',
  'ZC-INPUT-RANGE',
  'ZC-NUMBER-INVALID',
  'ZC-UNIT-UNKNOWN',
  'ZC-UNIT-MISMATCH',
] as const

/** Page text of the functions about scopes, gases and process methods. */
export const processNotes: Readonly<Record<'SCOPE' | 'GWP' | 'PROCESS' | 'MASSBALANCE', PageText>> = {
  SCOPE: {
    result: {
      zh: '一个数，单位 tCO2；气体写 CO2e 时单位 tCO2e。',
      en: 'A number in tCO2, or in tCO2e where the gas is CO2e.',
    },
    examples: ['=ZC.SCOPE(2)', '=ZC.SCOPE("合计","园区法")', '=ZC.SCOPE(3)'],
    withGap: ['=ZC.SCOPE(1)'],
    errors: ['ZC-ARGUMENT-MISSING', 'ZC-ARGUMENT-INVALID', 'ZC-SCOPE-MISSING', 'ZC-TOTAL-INCOMPLETE'],
    notes: [
      complete,
      {
        zh: '市场法和园区法只改变外购电力；范围一不变。园区法的其他电力按 0.8325 kgCO2/kWh。',
        en: 'The market and the park method change bought power only, never scope 1. The park method counts other power at 0.8325 kgCO2/kWh.',
      },
      {
        zh: '范围三只列出给出的部分，单位 tCO2e，不进合计；一项也没有时是错误，不是 0。',
        en: 'Scope 3 holds what was given, in tCO2e, and is in no total; without any it is an error, not 0.',
      },
      {
        zh: 'CO2e 用各方法所属指南的全球变暖潜势，或 ZC_Settings 里的 GWP。',
        en: 'CO2e takes the potentials of the guideline of each method, or the GWP of ZC_Settings.',
      },
    ],
  },
  GWP: {
    result: {
      zh: '一个数，单位 tCO2e/t，100 年。',
      en: 'A number in tCO2e per t, over 100 years.',
    },
    examples: [
      '=ZC.GWP("SF6","SAR")',
      '=ZC.GWP("R-410A","AR4")',
      '=ZC.GWP("六氟化硫","AR6")',
      '=ZC.GWP("R-999")',
    ],
    withGap: [],
    errors: ['ZC-ARGUMENT-MISSING', 'ZC-GAS-UNKNOWN', 'ZC-GWP-MISSING', 'ZC-ARGUMENT-SHAPE', 'ZC-CELL-ERROR'],
    notes: [
      {
        zh: '数值集从不混用：一套里没有的气体是错误，不从别的套借。',
        en: 'Sets are never mixed: a gas that one lacks is an error and never borrowed from another.',
      },
      {
        zh: '混合制冷剂按组成的质量份额算，所以 R-410A 在 AR4、AR5、AR6 里是 2087.5、1923.5、2255.5，不是取整后的数。',
        en: 'Blends are computed from the mass shares of their parts, so R-410A is 2087.5, 1923.5 and 2255.5 in AR4, AR5 and AR6, before any rounding.',
      },
    ],
  },
  PROCESS: {
    result: {
      zh: '一个数，单位 tCO2e；选项可改为只要 CO2，或一个中间量。方法只给出中间量时就是那个量。',
      en: 'A number in tCO2e; the option may ask for CO2 alone or a figure on the way. A method that gives figures only answers with its first.',
    },
    examples: [
      '=ZC.PROCESS("碳酸盐分解",{"纯度:石灰石"},{0.97})',
      '=ZC.PROCESS("碳酸盐分",{"用量:石灰石(t)"},{200})',
    ],
    withGap: [],
    errors: [
      ...ofInputs,
      'ZC-METHOD-UNKNOWN',
      'ZC-INPUT-UNKNOWN',
      'ZC-INPUT-MISSING',
      'ZC-INPUT-TWICE',
      'ZC-INPUT-STREAM',
      'ZC-INPUT-CHOICE',
      'ZC-OPTION-UNKNOWN',
    ],
    notes: [
      {
        zh: '方法、输入、单位和来源见[核算方法](../methods.md)，或运行 zc calc --list。',
        en: 'Methods with their inputs, units and sources: [methods](../methods.md), or zc calc --list.',
      },
      {
        zh: '名称里冒号后是物料，括号里是单位：用量:石灰石(t)。不写单位的数按方法规定的单位；份额写 0.97 或 "97 %"。',
        en: 'A stream follows the colon and a unit stands in brackets: amount:limestone(t). A number without a unit takes the one of the method; a share is 0.97 or "97 %".',
      },
      {
        zh: '缺少必填的输入是错误，不按 0；用了公布的缺省值时，溯源里写明来源。',
        en: 'A required input that is missing is an error and not 0; where a published default stands in, the explanation names its source.',
      },
    ],
  },
  MASSBALANCE: {
    result: {
      zh: '一个数，单位 tCO2：（投入的碳 − 产出的碳）× 44/12。',
      en: 'A number in tCO2: (carbon in − carbon out) × 44/12.',
    },
    examples: ['=ZC.MASSBALANCE({"甲醇",100},{"甲醇",98})'],
    withGap: [],
    errors: [...ofInputs, 'ZC-INPUT-MISSING'],
    notes: [
      {
        zh: '区域两列：质量（t）和含碳量（tC/t）；三列时第一列是名称，含碳量留空就按名称取公布的缺省值。',
        en: 'Ranges of two columns: mass in t and carbon in tC/t; with three the first is a name, and an empty carbon takes the published default of that name.',
      },
      {
        zh: '产出的碳多于投入时结果是负数，多半是数据错误。',
        en: 'More carbon out than in gives a negative number, which is most often a mistake in the data.',
      },
    ],
  },
}

import type { PlausibilityProblems } from '../problems/PlausibilityProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { en, enNames, zh, zhNames } from './wording.ts'

/** Values that can be read and are hard to believe. */
export const plausibility: SentencesOf<PlausibilityProblems> = {
  'ZC-AMOUNT-OUTLIER': (i) => ({
    zh: [
      `计量点 ${i.meter} 这期为 ${i.amount}，约为常值 ${i.usual} 的 ${i.times} 倍`,
      '核对是否错了小数点或单位；属实则在备注说明',
    ],
    en: [
      `Meter ${i.meter} reads ${i.amount}, about ${i.times} times its usual ${i.usual}`,
      'Check the decimal point and the unit; if it is right, say so in the note',
    ],
  }),
  'ZC-AMOUNT-SUM': (i) => {
    if (i.meter !== undefined) {
      const what =
        i.by === 'name'
          ? {
              zh: `从名称看，计量点 ${i.meter} 像是总表或合计，同期还有计量点 ${zhNames(i.meters)}；现在都计入了`,
              en: `By its name, meter ${i.meter} is a main meter or a total, beside the meters ${enNames(i.meters)} of the same time. All of them are counted`,
            }
          : {
              zh: `计量点 ${i.meter} 的用量正好等于计量点 ${zhNames(i.meters)} 之和；可能是总表，现在都计入了`,
              en: `the amounts of meter ${i.meter} are exactly the sum of the meters ${enNames(i.meters)}. It may be the main meter; all of them are counted`,
            }
      return {
        zh: [
          `${i.source.zh}：${what.zh}`,
          '是总表，就只留总表或只留分表，删去另一种的行；是另一处用量，就在备注说明',
        ],
        en: [
          `${i.source.en}: ${what.en}`,
          'If it measures the others too, keep either its rows or theirs and delete the rest; if it is another use, say so in the note',
        ],
      }
    }
    return {
      zh: [
        `${i.source.zh}有 ${String(i.rows)} 行没有计量点，同期已有计量点 ${zh(i.meters)} 的行；可能是合计，现在也计入了`,
        '是合计就删去这一行；是另一处用量，就填写它的计量点',
      ],
      en: [
        `${i.source.en}: rows without a meter: ${String(i.rows)}; meters ${en(i.meters)} have rows of the same time. This may be a sum; it is counted as well`,
        'Delete the row if it is a sum; give it a meter if it is another use',
      ],
    }
  },
  'ZC-FACTOR-UNUSUAL': (i) => {
    const rows = i.rows > 0
    if (i.remark !== undefined)
      return {
        zh: [
          `用了因子 ${i.factor}${rows ? `（共 ${String(i.rows)} 行）` : ''}，因子集对它有警告：${i.remark.zh}`,
          '改用另一个因子系列或实测值；核对过原文仍用它的，在备注说明',
        ],
        en: [
          `The factor ${i.factor} is used${rows ? ` (rows: ${String(i.rows)})` : ''}, of which the factor set says: ${i.remark.en}`,
          'Take another factor family or a measured value; if you checked the original and keep it, say so in the note',
        ],
      }
    return {
      zh: [
        i.usual === undefined
          ? `手填因子 ${i.factor} 为 0（共 ${String(i.rows)} 行），因子集里没有可比的值`
          : `手填因子 ${i.factor}（共 ${String(i.rows)} 行），因子集为 ${i.usual}，相差很大`,
        '对照证据核对数值和单位；属实就保留，并在备注说明',
      ],
      en: [
        i.usual === undefined
          ? `The typed-in factor ${i.factor} (rows: ${String(i.rows)}) is zero and the factor set has nothing to compare it with`
          : `The typed-in factor ${i.factor} (rows: ${String(i.rows)}) is far from the ${i.usual} of the factor set`,
        'Check value and unit against the evidence; if it is right, keep it and say so in the note',
      ],
    }
  },
  'ZC-MEASURED-UNUSUAL': (i) => ({
    zh: [
      `${i.what.zh} ${i.value}，一般为 ${i.usual}，相差很大`,
      '对照检测报告核对数值、单位和小数点；属实就保留，并在备注说明',
    ],
    en: [
      `The ${i.what.en} ${i.value} is far from the usual ${i.usual}`,
      'Check value, unit and decimal point against the test report; if it is right, keep it and say so in the note',
    ],
  }),
  'ZC-METER-UNUSUAL': (i) => ({
    zh: [
      i.against === 'twin'
        ? `计量点 ${i.meter} 每天约 ${i.amount}，同品种另一计量点约 ${i.usual}，数字相同，正好差 ${i.times} 倍`
        : `计量点 ${i.meter} 每天约 ${i.amount}，${i.against === 'meters' ? '同品种其他计量点' : '它以前'}约 ${i.usual}，相差约 ${i.times} 倍`,
      '核对单位，例如 kg 与 t、kWh 与 万kWh、Nm3 与 万Nm3、GWh（百万度）与 MWh；属实则在备注说明',
    ],
    en: [
      i.against === 'twin'
        ? `Meter ${i.meter} has about ${i.amount} a day; another meter of this source about ${i.usual}: the same digits, exactly ${i.times} times apart`
        : `Meter ${i.meter} has about ${i.amount} a day; ${i.against === 'meters' ? 'the other meters of this source' : 'its earlier rows'} about ${i.usual}: ${i.times} times apart`,
      'Check the unit: kg or t, kWh or 万kWh, Nm3 or 万Nm3, GWh (million units) or MWh; if it is right, say so in the note',
    ],
  }),
  'ZC-CARRIER-DOMINANT': (i) => ({
    zh: [
      i.most === undefined
        ? `${i.carrier.zh}占综合能耗 ${i.share} %，${i.others.zh}合计几乎没有`
        : `${i.carrier.zh}占综合能耗 ${i.share} %（其余为${i.others.zh}）；除运输、采矿等行业外，一般不到 ${i.most} %（自定复核界限）`,
      '核对它的单位和小数点，例如 Nm3 与 万Nm3、kg 与 t；属实则在备注说明',
    ],
    en: [
      i.most === undefined
        ? `${i.carrier.en} is ${i.share} % of the energy, beside ${i.others.en}`
        : `${i.carrier.en} is ${i.share} % of the energy, beside ${i.others.en}; outside transport, mining and the like it is usually below ${i.most} % (own bound for review)`,
      'Check its unit and decimal point, such as Nm3 or 万Nm3, kg or t; if it is right, say so in the note',
    ],
  }),
  'ZC-INTENSITY-UNUSUAL': (i) => ({
    zh: [
      `${i.what.zh}为 ${i.value}，一般为 ${i.usual}（${i.source.zh}），相差很大`,
      '核对数值和单位，多半差了 1,000，例如 kg 与 t、m3 与 kg；属实则在备注说明',
    ],
    en: [
      `${i.what.en} is ${i.value}; usual is ${i.usual} (${i.source.en})`,
      'Check numbers and units, most likely a factor of 1,000 such as kg for t or m3 for kg; if it is right, say so in the note',
    ],
  }),
  'ZC-SHARE-UNUSUAL': (i) => ({
    zh: [
      `${i.input.zh}写的是 ${i.value}，一般为 ${i.usual}（${i.source.zh}），相差很大`,
      '核对是百分数还是小数：97 % 写成 97 和 %，或 0.97 不带单位；0.5 % 写成 0.5 和 %，或 0.005；属实就保留',
    ],
    en: [
      `${i.input.en} is given as ${i.value}; usual is ${i.usual} (${i.source.en})`,
      'Check whether it is a percentage or a fraction: 97 % is 97 with the unit %, or 0.97 without; 0.5 % is 0.5 with %, or 0.005; keep it if it is right',
    ],
  }),
}

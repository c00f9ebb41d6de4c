import type { CalibreProblems } from '../problems/CalibreProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { en, enNames, inEn, inZh, zh, zhNames } from './wording.ts'

/** Regions, calibres, bases and warming potentials. */
export const calibres: SentencesOf<CalibreProblems> = {
  'ZC-GAS-UNKNOWN': (i) => ({
    zh: [`不认识气体“${i.gas}”`, `相近的名称：${zh(i.near)}`],
    en: [`The gas "${i.gas}" is not known`, `Names that come close: ${en(i.near)}`],
  }),
  'ZC-GWP-MISSING': (i) => ({
    zh: [`“${i.set}”中没有${i.gas.zh}的全球变暖潜势`, `有值的版本：${zh(i.existing)}`],
    en: [
      `"${i.set}" has no global warming potential of ${i.gas.en}`,
      `Sets that have one: ${en(i.existing)}`,
    ],
  }),
  'ZC-REGION-UNKNOWN': (i) => {
    const zhRegion = inZh(i.region)
    const enRegion = inEn(i.region)
    if (i.calibre === undefined)
      return {
        zh: [`地区“${zhRegion}”不认识`, `可用：${zhNames(i.known)}`],
        en: [`Region "${enRegion}" is not known`, `Use one of: ${enNames(i.known)}`],
      }
    return {
      zh: [
        zhRegion === ''
          ? `口径“${i.calibre}”没有写是哪个地区`
          : `口径“${i.calibre}”与地区“${zhRegion}”不一致`,
        `地区填其中之一：${zhNames(i.known)}；或把口径写成“平均”，按地区取值`,
      ],
      en: [
        enRegion === ''
          ? `Calibre "${i.calibre}" does not say of which region`
          : `Calibre "${i.calibre}" contradicts the region "${enRegion}"`,
        `Enter one of these as the region: ${enNames(i.known)}; or write the calibre "average", which follows the region`,
      ],
    }
  },
  'ZC-CALIBRE-UNKNOWN': (i) => {
    const known = { zh: zhNames(i.known), en: enNames(i.known) }
    if (i.why === 'footprint')
      return {
        zh: [
          `“${i.text}”是全生命周期的电力因子（CO2e），不是盘查的电力口径`,
          `盘查可用：${known.zh}；算产品碳足迹时，用函数 ZC.EMISSIONS 或 ZC.FACTOR 并写选项 口径=足迹`,
        ],
        en: [
          `"${i.text}" is an electricity factor of the life cycle (CO2e), no calibre of an inventory`,
          `An inventory takes one of: ${known.en}; for a product footprint use ZC.EMISSIONS or ZC.FACTOR with the option calibre=footprint`,
        ],
      }
    if (i.why === 'contract')
      return {
        zh: [
          `口径“${i.text}”没有公布的因子，要用供方自己的`,
          '在“因子覆盖”列写数值和单位、在“证据”列写来源（函数用选项 因子=0.45 tCO2/MWh;证据=…）',
        ],
        en: [
          `Calibre "${i.text}" has no published factor; it takes the supplier's own`,
          'Enter it with its unit in the column "Factor override" and its source in "Evidence" (options factor=0.45 tCO2/MWh;evidence=… in a function)',
        ],
      }
    return {
      zh: [`电力因子口径“${i.text}”不认识`, `可用：${known.zh}`],
      en: [`Electricity calibre "${i.text}" is not known`, `Use one of: ${known.en}`],
    }
  },
  'ZC-FACTOR-FOOTPRINT': (i) => ({
    zh: [
      `${i.factor} 是全生命周期的电力因子，含上游排放，单位 CO2e`,
      '只用于产品碳足迹；范围二的外购电力用平均等口径的 CO2 因子，不填这个口径',
    ],
    en: [
      `${i.factor} is an electricity factor of the life cycle, upstream included, in CO2e`,
      'Use it for product footprints only; bought power of scope 2 takes the CO2 factor of another calibre, such as average',
    ],
  }),
  'ZC-BASIS-NEEDED': (i) => ({
    zh: [`${i.carrier.zh}折标煤要写明口径`, '填“当量值”或“等价值”，两者相差约 2.3 倍'],
    en: [
      `${i.carrier.en} needs a basis to become standard coal`,
      'Enter 当量值 (calorific) or 等价值 (primary-energy); they differ about 2.3 times',
    ],
  }),
  'ZC-BASIS-MIXED': (i) => ({
    zh: [`分子按${i.left}、分母按${i.right}折标，不能相比`, '两边用同一种电力折标口径'],
    en: [
      `Numerator is by ${i.left}, denominator by ${i.right}: they cannot be compared`,
      'Use one electricity basis on both sides',
    ],
  }),
}

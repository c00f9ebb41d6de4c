import type { ProblemInfo } from '../problemInfo.ts'
import type { GasProblems } from '../problems/GasProblems.ts'
import type { Said, SentencesOf } from './SentencesOf.ts'
import { zhTyped, enTyped, zhUnitFrom, enUnitFrom } from './typedInput.ts'
import { en, zh } from './wording.ts'

/** A stated volume meets a coefficient that states none. */
const perOpenVolume = (
  unit: string,
  { carrier, value }: NonNullable<ProblemInfo['ZC-GAS-CONDITIONS']['coefficient']>,
): Said => ({
  zh: [
    `${carrier.zh}的折标系数 ${value} 按 m3 公布，没有写明温度，不能用于“${unit}”`,
    '填实测低位发热量（选项 低位发热量=…，单位 GJ/万Nm3）；能确认与标准同一状态的，把用量按 m3 填写',
  ],
  en: [
    `The coefficient of ${carrier.en}, ${value}, is published per m3 without a temperature and cannot be used for "${unit}"`,
    'Give the measured calorific value (option ncv=…, in GJ/万Nm3), or enter the amount in m3 where you know it to be of the conditions of the standard',
  ],
})

/** Gas volumes, densities and steam. */
export const gases: SentencesOf<GasProblems> = {
  'ZC-GAS-UNSTATED': (i) => ({
    zh: [
      `${i.carrier.zh}的用量“${i.unit}”和折标系数 ${i.coefficient} 都没有写明温度，按同一状态计`,
      '表计写明状态的，填 Nm3 或 m3(20C)，改按低位发热量折算；两种算法来源不同，结果会有差别，一份报告只用一种',
    ],
    en: [
      `Neither the amount of ${i.carrier.en} in "${i.unit}" nor the coefficient ${i.coefficient} states a temperature; both are taken as of the same conditions`,
      'Where the meter states them, enter Nm3 or m3(20C), which takes the calorific value instead; the two come from different tables and differ, so keep to one in a report',
    ],
  }),
  'ZC-GAS-CONDITIONS': (i) =>
    i.coefficient
      ? perOpenVolume(i.unit, i.coefficient)
      : {
          zh: [
            `${zhTyped(i.given)}气体体积“${i.unit}”没有写明状态${zhUnitFrom(i)}`,
            '写成 Nm3（0 °C）、m3(15C) 或 m3(20C)；20 °C 与 0 °C 相差约 7 %',
          ],
          en: [
            `${enTyped(i.given)}${i.given ? 'gas' : 'Gas'} volume "${i.unit}" does not state its conditions${enUnitFrom(i)}`,
            'Write Nm3 (0 °C), m3(15C) or m3(20C); 20 °C and 0 °C differ by about 7 %',
          ],
        },
  'ZC-DENSITY-NEEDED': (i) => {
    if (i.of === 'gas')
      return {
        zh: [
          `${i.carrier.zh}以体积“${i.unit}”计量，所用因子按质量，没有密度${zhUnitFrom(i)}`,
          '填写检测报告的密度并写明状态（“密度”列写如 … kg/Nm3，函数用选项 密度=…kg/Nm3），或改用按体积的因子系列',
        ],
        en: [
          `${i.carrier.en} is given as volume "${i.unit}", its factor is per mass, and there is no density${enUnitFrom(i)}`,
          'Enter the density of the test report with its conditions ("… kg/Nm3" in the column "Density", option density=…kg/Nm3 in a function), or take a set with a factor per volume',
        ],
      }
    if (i.of !== undefined)
      return {
        zh: [
          `${i.carrier.zh}以质量“${i.unit}”计量，所用因子按体积“${i.of}”${zhUnitFrom(i)}`,
          `用实测密度换算成体积（质量 ÷ 密度），以“L”或“${i.of}”填写；或改用按质量的因子系列`,
        ],
        en: [
          `${i.carrier.en} is given as mass "${i.unit}", and its factor is per volume "${i.of}"${enUnitFrom(i)}`,
          `Turn it into volume by a measured density (mass ÷ density) and enter "L" or "${i.of}", or take a set with a factor per mass`,
        ],
      }
    return {
      zh: [
        `${i.carrier.zh}以体积“${i.unit}”计量，但没有密度${zhUnitFrom(i)}`,
        '改填吨，或在“密度”列（函数用选项 密度=0.84kg/L）填写实测密度',
      ],
      en: [
        `${i.carrier.en} is given as volume "${i.unit}" without a density${enUnitFrom(i)}`,
        'Enter tonnes, or a measured density in the column "Density" (option density=0.84kg/L in a function)',
      ],
    }
  },
  'ZC-STEAM-RANGE': (i) => {
    const state = [
      ...(i.pressure === undefined ? [] : [`p = ${i.pressure} MPa`]),
      ...(i.temperature === undefined ? [] : [`t = ${i.temperature} °C`]),
    ]
    return {
      zh: [
        `${zh(state)} 超出 IAPWS-IF97 的适用范围`,
        `核对压力（绝对压力，MPa）和温度（°C）；适用：${i.range.zh}`,
      ],
      en: [
        `${en(state)} lies outside the range of IAPWS-IF97`,
        `Check the pressure (absolute, MPa) and the temperature (°C); it covers ${i.range.en}`,
      ],
    }
  },
  'ZC-STEAM-PHASE': (i) =>
    'boiling' in i
      ? {
          zh: [
            `${i.pressure} MPa 下水在 ${i.boiling} °C 沸腾，凭 ${i.temperature} °C 分不清是水还是蒸汽`,
            '注明是水还是蒸汽；湿蒸汽按压力和干度计算',
          ],
          en: [
            `At ${i.pressure} MPa water boils at ${i.boiling} °C, and ${i.temperature} °C does not tell water from steam`,
            'Say which of the two it is; wet steam is computed from pressure and dryness',
          ],
        }
      : {
          zh: [
            `${i.pressure} MPa、${i.temperature} °C 时不是${i.claimed === 'steam' ? '蒸汽' : '液态水'}`,
            '核对压力是否为绝对压力、温度是否为 °C，或改正所写的相态',
          ],
          en: [
            `At ${i.pressure} MPa and ${i.temperature} °C there is no ${i.claimed === 'steam' ? 'steam' : 'liquid water'}`,
            'Check that the pressure is absolute and the temperature in °C, or correct the phase',
          ],
        },
}

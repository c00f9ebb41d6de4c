import type { UnitProblems } from '../problems/UnitProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { zhTyped, enTyped, zhUnitFrom, enUnitFrom } from './typedInput.ts'
import { en, zh } from './wording.ts'

const numberLike = (unit: string): string => (unit === '' ? '0.97 · 97 %' : `1200 ${unit}`)

/** Numbers and units. */
export const units: SentencesOf<UnitProblems> = {
  'ZC-NUMBER-INVALID': (i) =>
    i.given
      ? {
          zh: [
            `${zhTyped(i.given)}不是数字`,
            `写成数字加单位，如 ${numberLike(i.given.unit)}；不写千位分隔符和别的文字`,
          ],
          en: [
            `${enTyped(i.given)}this is not a number`,
            `Enter a number with its unit, such as ${numberLike(i.given.unit)}, without separators of thousands or other text`,
          ],
        }
      : {
          zh: [`“${i.text}”不是数字`, '填写数字，不带单位和文字'],
          en: [`"${i.text}" is not a number`, 'Enter digits only, without unit or text'],
        },
  'ZC-NUMBER-RANGE': (i) => ({
    zh: [
      `${zhTyped(i.given)}数值 ${i.text} 超出能读取的大小`,
      `核对小数点和单位；可填 0，或大小在 ${i.least} 到 ${i.most} 之间的数`,
    ],
    en: [
      `${enTyped(i.given)}${i.given ? 'the' : 'The'} number ${i.text} is too large or too small to be read`,
      `Check the decimal point and the unit; enter 0, or a size from ${i.least} to ${i.most}`,
    ],
  }),
  'ZC-UNIT-UNKNOWN': (i) => ({
    zh: [zhTyped(i.given) + (i.unit === '' ? '没有写单位' : `单位“${i.unit}”不认识`), `可用：${zh(i.known)}`],
    en: [
      enTyped(i.given) +
        (i.unit === ''
          ? `${i.given ? 'it' : 'It'} has no unit`
          : `${i.given ? 'unit' : 'Unit'} "${i.unit}" is not known`),
      `Use one of: ${en(i.known)}`,
    ],
  }),
  'ZC-UNIT-BLANK': (i) => ({
    zh: [`${i.carrier.zh}没有填单位`, `填写单位，例如 ${zh(i.known)}`],
    en: [`${i.carrier.en} has no unit`, `Enter a unit such as ${en(i.known)}`],
  }),
  'ZC-UNIT-MISMATCH': (i) =>
    i.header === undefined
      ? {
          zh: [
            i.from === ''
              ? `${zhTyped(i.given)}没有写单位`
              : `${zhTyped(i.given)}${i.subject?.zh ?? ''}单位“${i.from}”不能换算成“${i.to}”${zhUnitFrom(i)}`,
            i.heat
              ? i.takesGross
                ? `写明是低位还是高位热量：“${i.from}(低位)”“${i.from}(高位)”都可直接计算`
                : `写明是低位还是高位热量：“${i.from}(低位)”可直接计算；高位的先按供应商资料换算成低位`
              : i.gross
                ? '高位热量先按供应商资料或检测报告的低位 ÷ 高位比值换算成低位，再用“GJ(低位)”“kWh(低位)”填写'
                : `改用与“${i.to}”同类的单位`,
          ],
          en: [
            `${enTyped(i.given)}${i.subject ? `${i.subject.en}: ` : ''}unit "${i.from}" cannot become "${i.to}"${enUnitFrom(i)}`,
            i.heat
              ? i.takesGross
                ? `Say whether the heat is net or gross: "${i.from}(net)" and "${i.from}(gross)" can both be computed`
                : `Say whether the heat is net or gross: "${i.from}(net)" can be computed; turn gross into net by the supplier's figures first`
              : i.gross
                ? 'Turn gross heat into net by the ratio of net to gross of the supplier or the test report, and enter it as "GJ(net)" or "kWh(net)"'
                : `Use a unit of the same kind as "${i.to}"`,
          ],
        }
      : {
          zh: [
            `这一行的单位是“${i.from}”，表头“${i.header}”写的却是“${i.to}”`,
            '看清数值是按哪个单位填的，改正另一处',
          ],
          en: [
            `The unit of this row is "${i.from}", but the header "${i.header}" says "${i.to}"`,
            'See which one the number was written in, and correct the other',
          ],
        },
  'ZC-UNIT-MIXED': (i) => ({
    zh: [`计量点 ${i.meter} 混用单位 ${zh(i.units)}`, '数值已按各自单位换算；核对后统一成一种单位'],
    en: [
      `Meter ${i.meter} mixes the units ${en(i.units)}`,
      'Each value was converted by its own unit; check them and settle on one',
    ],
  }),
}

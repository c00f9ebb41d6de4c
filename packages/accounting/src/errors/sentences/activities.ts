import { nameIn } from '../nameIn.ts'
import type { ActivityProblems } from '../problems/ActivityProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { toMethods } from './toMethods.ts'
import { en, inEn, inZh, zh } from './wording.ts'

/** Activity rows. */
export const activities: SentencesOf<ActivityProblems> = {
  'ZC-CARRIER-UNKNOWN': (i) => ({
    zh: i.takenBy
      ? [`“${i.carrier}”不是能源品种`, toMethods(i.takenBy).zh]
      : i.method
        ? [
            `“${i.carrier}”是工艺方法“${i.method.zh}”，不是能源品种`,
            `把它的输入写在 ZC_Inputs，或用 =ZC.PROCESS；输入见 zc calc --list${i.see ? `，公布的值见 ${i.see.zh}` : ''}`,
          ]
        : [`排放源“${i.carrier}”不认识`, `相近的名称：${zh(i.known)}`],
    en: i.takenBy
      ? [`"${i.carrier}" is no carrier of energy`, toMethods(i.takenBy).en]
      : i.method
        ? [
            `"${i.carrier}" is the process method "${i.method.en}" and no carrier`,
            `Enter its inputs in ZC_Inputs, or use =ZC.PROCESS; zc calc --list prints the inputs${i.see ? `, ${i.see.en} the published values` : ''}`,
          ]
        : [`Source "${i.carrier}" is not known`, `Names that come close: ${en(i.known)}`],
  }),
  'ZC-CARRIER-BLANK': () => ({
    zh: ['有用量但没有填排放源', '填写能源品种或过程，例如 外购电力、天然气'],
    en: [
      'There is an amount but no source',
      'Enter a carrier or process, for example purchased electricity or natural gas',
    ],
  }),
  'ZC-AMOUNT-BLANK': ({ merged }) =>
    merged === undefined
      ? {
          zh: ['用量是空的', '没有用能请填 0，缺抄表请选估算'],
          en: [
            'The amount is empty',
            'Enter 0 if nothing was used; choose an estimate if the reading is missing',
          ],
        }
      : {
          zh: [
            `这一行的用量属于合并单元格 ${merged}，数只存在它的第一格里，这一行是空的`,
            '取消合并，逐行填用量；几行共用一个数的，只留一行，期间改成它们合起来的期间',
          ],
          en: [
            `The amount of this row is part of the merged cells ${merged}; their value stands in the first cell only, and this row has none`,
            'Take the merge apart and enter each amount; where one amount is for all of them, keep one row for their whole period',
          ],
        },
  'ZC-AMOUNT-TEXT': (i) => ({
    zh: [`用量“${i.text}”是文本，不是数字`, '改填数字，单位写在单位列'],
    en: [
      `The amount "${i.text}" is text, not a number`,
      'Enter a number and put the unit in the unit column',
    ],
  }),
  'ZC-AMOUNT-TEXT-NUMBER': (i) => ({
    zh: [
      `“${i.text}”看起来是数字，其实是文本，求和时被当作 0`,
      '改成数字，不带千位逗号；在表格里可把这一格转换为数字',
    ],
    en: [
      `"${i.text}" looks like a number but is text; a sum counts it as 0`,
      'Make it a number without thousands separators; in a sheet, convert the cell to a number',
    ],
  }),
  'ZC-AMOUNT-NEGATIVE': (i) => ({
    zh: [
      `用量 ${i.amount} 为负`,
      i.table === undefined
        ? '外送的电填在 ZC_Green，外供的热另起一行填“外供热力”'
        : '电量填正数；方向写在“类型”列，外送就填“外送”',
    ],
    en: [
      `The amount ${i.amount} is negative`,
      i.table === undefined
        ? 'Enter exported power in ZC_Green and sold heat as a row of its own'
        : 'Enter it without the sign; the column "Kind" gives the direction, such as export',
    ],
  }),
  'ZC-FORMULA-UNSTORED': (i) => ({
    zh: [`表 ${i.table} 的这一格是公式，文件里没有存它的结果`, '用 Excel 或 WPS 打开，等它算完，保存后再试'],
    en: [
      `This cell of ${i.table} holds a formula whose result is not stored in the file`,
      'Open the file in Excel or WPS, let it calculate, save it and try again',
    ],
  }),
  'ZC-CELL-ERROR': (i) => ({
    zh: [`这一格是错误值 ${i.error}`, '修好这一格引用的公式或重新填数'],
    en: [`The cell holds the error ${i.error}`, 'Mend the formula it refers to, or enter the figure again'],
  }),
  'ZC-VALUE-INVALID': (i) => ({
    zh: [
      i.text === ''
        ? `“${nameIn(i.column, 'zh')}”没有填`
        : `“${nameIn(i.column, 'zh')}”的值“${i.text}”用不了`,
      `可填：${inZh(i.allowed)}`,
    ],
    en: [
      i.text === ''
        ? `"${nameIn(i.column, 'en')}" is empty`
        : `"${i.text}" cannot be used for "${nameIn(i.column, 'en')}"`,
      `Allowed: ${inEn(i.allowed)}`,
    ],
  }),
  'ZC-SCOPE-UNKNOWN': (i) => ({
    zh: [`范围“${i.text}”不认识`, '填 1、2 或 3，或留空'],
    en: [`Scope "${i.text}" is not known`, 'Enter 1, 2 or 3, or leave it empty'],
  }),
  'ZC-FACTOR-UNSOURCED': (i) => ({
    zh: [`手填因子 ${i.factor} 没有证据`, '在“证据”列写明来源，或清空手填因子改用因子集'],
    en: [
      `The typed-in factor ${i.factor} has no evidence`,
      'Name its source in the column "Evidence", or clear it to use the factor set',
    ],
  }),
  'ZC-HEAT-GROSS': (i) => ({
    zh: [
      `“${i.column}”${i.value === '' ? '' : `的 ${i.value} `}是高位发热量，公式用的是低位发热量`,
      '按检测报告换算成低位发热量（低位 ÷ 高位的比值取自报告），填入“实测低位发热量”；没有就留空，用缺省值',
    ],
    en: [
      `"${i.column}"${i.value === '' ? '' : `, ${i.value},`} is a gross heat value; the formulas use the net one`,
      'Convert it with the ratio of net to gross in the test report and enter it as "Measured NCV"; leave both blank to use the default',
    ],
  }),
}

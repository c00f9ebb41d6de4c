import type { TableProblems } from '../problems/TableProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { en, zh } from './wording.ts'

/** Tables, settings and totals. */
export const tables: SentencesOf<TableProblems> = {
  'ZC-TABLE-MISSING': (i) => ({
    zh: [`工作簿里没有表 ${i.table}`, `新建表 ${i.table}，或打开 samples 里的样例对照`],
    en: [
      `The workbook has no table ${i.table}`,
      `Create the table ${i.table}, or compare with a workbook in samples`,
    ],
  }),
  'ZC-TABLE-EMPTY': (i) => ({
    zh: [`表 ${i.table} 里没有数据`, '填写用能数据；确实没有用能也要填一行 0'],
    en: [
      `Table ${i.table} holds no data`,
      'Enter the activity data; where nothing was used, a row with 0 says so',
    ],
  }),
  'ZC-TABLE-ROWS-BELOW': (i) => ({
    zh: [
      `表 ${i.table} 下方紧挨着还有 ${String(i.rows)} 行，在表的范围之外，没有读取`,
      '是数据就拖动表的右下角把它们包进来；是合计行或说明，就与表隔开一个空行',
    ],
    en: [
      `Right below the table ${i.table}, outside its range, rows are not read: ${String(i.rows)}`,
      'Drag the corner of the table over them if they are data; leave a blank row above a total line or a remark',
    ],
  }),
  'ZC-TABLE-TWICE': (i) => ({
    zh: [
      `又有一张表叫 ${i.table}，没有读取；读的是 ${i.first} 处的那一张`,
      '把两张表的行并进一张，或给这一张改名',
    ],
    en: [
      `Another table is named ${i.table} and is not read; the one at ${i.first} is`,
      'Put the rows of both into one table, or rename this one',
    ],
  }),
  'ZC-TABLE-UNKNOWN': (i) => ({
    zh: [
      `表 ${i.table} 没有读取，ZC 只读 ${i.near}`,
      `是要计入的数据就并进 ${i.near}；不是就换一个不像它的名字`,
    ],
    en: [
      `The table ${i.table} is not read; ZC reads ${i.near} only`,
      `Move rows that belong to the total into ${i.near}; otherwise choose a name less like it`,
    ],
  }),
  'ZC-COLUMN-MISSING': (i) => ({
    zh: [
      `表 ${i.table} 缺少列“${i.column}”`,
      i.near === undefined
        ? `加上列“${i.column}”，位置和语言不限`
        : `表头“${i.near}”如果就是这一列，后面的字写在括号里，如“用量（MWh）”；不是的话加上列“${i.column}”`,
    ],
    en: [
      `Table ${i.table} lacks the column "${i.column}"`,
      i.near === undefined
        ? `Add the column "${i.column}"; its place and language are free`
        : `If the header "${i.near}" is that column, put what follows its name in brackets, such as "Amount (MWh)"; else add the column "${i.column}"`,
    ],
  }),
  'ZC-COLUMN-UNKNOWN': (i) => ({
    zh: [
      `表 ${i.table} 的列“${i.column}”没有读取`,
      `是要参与计算的，就把列名改成“${i.near}”；只是备注就换一个不像它的名字`,
    ],
    en: [
      `The column "${i.column}" of ${i.table} is not read`,
      `Name it "${i.near}" if it belongs to the computation; otherwise choose a name less like it`,
    ],
  }),
  'ZC-COLUMN-TWICE': (i) => ({
    zh: [`表 ${i.table} 有多列都是“${i.column}”：${zh(i.headers)}`, '只留一列，其余改名'],
    en: [
      `Table ${i.table} has several columns for "${i.column}": ${en(i.headers)}`,
      'Keep one and rename the others',
    ],
  }),
  'ZC-SETTING-INVALID': (i) =>
    i.twice
      ? {
          zh: [`设置“${i.key}”写了不止一次，这里又填了“${i.text}”`, '只留一处'],
          en: [`Setting "${i.key}" is given more than once, here as "${i.text}"`, 'Keep one of them'],
        }
      : {
          zh: [`设置“${i.key}”的值“${i.text}”用不了`, `可填：${i.allowed}`],
          en: [`Setting "${i.key}" cannot be "${i.text}"`, `Allowed: ${i.allowed}`],
        },
  'ZC-SETTING-UNKNOWN': (i) =>
    i.key === ''
      ? {
          zh: [`值“${i.value}”没有写项目，没有读取`, '在左边写上项目的名称，或删去这个值'],
          en: [
            `The value "${i.value}" has no key and is not read`,
            'Name the setting beside it, or delete it',
          ],
        }
      : {
          zh: [
            `设置“${i.key}”不认识，没有读取`,
            i.near.length > 0 ? `相近的项目：${zh(i.near)}` : '是自己的备注就不用改',
          ],
          en: [
            `Setting "${i.key}" is not known and is not read`,
            i.near.length > 0
              ? `Keys that come close: ${en(i.near)}`
              : 'Leave it if it is a remark of your own',
          ],
        },
  'ZC-SCOPE-MISSING': (i) => ({
    zh: [`工作簿里没有${i.scope.zh}的数据，不按 0 计算`, '在 ZC_Activity 或 ZC_Inputs 里补上，再看这一项'],
    en: [
      `The workbook has no data of ${i.scope.en}; it is not taken as 0`,
      'Add them to ZC_Activity or ZC_Inputs first',
    ],
  }),
  'ZC-CONTROL-TOTAL': (i) => ({
    zh: [
      `${i.control.zh}填的是 ${i.typed}，算出来是 ${i.computed}，相差 ${i.apart}`,
      '核对漏填、多填的行和因子；合计按算出来的，不随它改',
    ],
    en: [
      `${i.control.en} says ${i.typed}, computed is ${i.computed}, ${i.apart} apart`,
      'Look for rows left out or counted twice, and at the factors; the computed total stays',
    ],
  }),
  'ZC-PERIOD-DIFFERS': (i) => ({
    zh: [
      `两个总量的报告期不同：${i.one} 和 ${i.other}`,
      '只能比较同一报告期的总量：换一个文件，或改 ZC_Settings 的报告期',
    ],
    en: [
      `The two totals are of different periods: ${i.one} and ${i.other}`,
      'Only totals of one period can be compared: take another file, or correct the period in ZC_Settings',
    ],
  }),
  'ZC-TOTAL-INCOMPLETE': (i) => ({
    zh: [
      `缺少数据：有 ${String(i.problems)} 处问题，已有部分合计 ${i.partial}，不能当作全年`,
      `先处理：${i.first}`,
    ],
    en: [
      `Missing data: ${String(i.problems)} problems; what is there adds up to ${i.partial}, which is not the whole`,
      `Begin with: ${i.first}`,
    ],
  }),
}

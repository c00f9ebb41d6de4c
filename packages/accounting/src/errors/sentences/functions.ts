import { nameIn } from '../nameIn.ts'
import type { ProblemInfo } from '../problemInfo.ts'
import type { FunctionProblems } from '../problems/FunctionProblems.ts'
import type { Said, SentencesOf } from './SentencesOf.ts'
import { en, enNames, inEn, inZh, zh, zhNames } from './wording.ts'

/** Functions, sheets and formulas. */
export const functions: SentencesOf<FunctionProblems> = {
  'ZC-FUNCTION-UNKNOWN': (i) => ({
    zh: [`没有函数“${i.name}”`, `可用：${zh(i.known)}`],
    en: [`There is no function "${i.name}"`, `Use one of: ${en(i.known)}`],
  }),
  'ZC-ARGUMENT-MISSING': ({ name }) => ({
    zh: [`缺少参数“${nameIn(name, 'zh')}”`, `补上“${nameIn(name, 'zh')}”`],
    en: [`The argument "${nameIn(name, 'en')}" is missing`, `Give "${nameIn(name, 'en')}"`],
  }),
  'ZC-ARGUMENT-INVALID': ({ name, text, allowed, takes }) => {
    if (takes !== undefined)
      return {
        zh: [`${name} 有 ${String(takes)} 个参数，给了 ${text} 个`, `依次为：${inZh(allowed)}`],
        en: [
          `${name} takes ${String(takes)} arguments; ${text} were given`,
          `In this order: ${inEn(allowed)}`,
        ],
      }
    const [zhName, enName] = [nameIn(name, 'zh'), nameIn(name, 'en')]
    return {
      zh: [
        text === '' ? `参数“${zhName}”没有填` : `参数“${zhName}”不能是“${text}”`,
        `可填：${inZh(allowed)}`,
      ],
      en: [
        text === '' ? `The argument "${enName}" is empty` : `The argument "${enName}" cannot be "${text}"`,
        `Allowed: ${inEn(allowed)}`,
      ],
    }
  },
  'ZC-ARGUMENT-SHAPE': (i) => ({
    zh: [`两个区域大小不同：${i.left} 与 ${i.right}`, '选同样行数和列数的区域，或只给一格'],
    en: [
      `Two ranges differ in size: ${i.left} and ${i.right}`,
      'Choose ranges of the same size, or a single cell',
    ],
  }),
  'ZC-OPTION-UNKNOWN': (i) => ({
    zh: i.twice
      ? [`选项“${i.option}”之前已写过同一项`, '同一项只写一次']
      : [`选项“${i.option}”不认识`, `可用：${zh(i.known.map(inZh))}`],
    en: i.twice
      ? [`Option "${i.option}" repeats one given before it`, 'Give each option once']
      : [`Option "${i.option}" is not known`, `Use one of: ${en(i.known.map(inEn))}`],
  }),
  'ZC-SHEET-MISSING': (i) => ({
    zh: [`没有工作表“${i.sheet}”`, `可选：${zh(i.sheets)}`],
    en: [`There is no sheet "${i.sheet}"`, `Sheets: ${en(i.sheets)}`],
  }),
  'ZC-SHEET-FOREIGN': ({ sheet, cells, taken }) => {
    if (taken) return nameTaken(sheet, taken)
    return cells
      ? {
          zh: [
            `工作表 ${sheet} 归 ZC 写，${zhNames(cells)} 是自己写的内容，会被盖掉；没有写入，文件未动`,
            '把它们移到别的工作表，或这张表右边的空列，再写一次',
          ],
          en: [
            `ZC writes the sheet ${sheet}, and ${enNames(cells)} hold entries of your own that would be overwritten; nothing was written, and the file is untouched`,
            'Move them to another sheet, or to free columns right of the table, and write again',
          ],
        }
      : {
          zh: [`工作表 ${sheet} 不是 ZC 写的，没有覆盖，文件未动`, '把它改名，再写一次'],
          en: [
            `The sheet ${sheet} was not written by ZC; it is not overwritten, and the file is untouched`,
            'Rename it and write again',
          ],
        }
  },
  'ZC-CELL-NOT-ZC': (i) => ({
    zh: [`${i.cell} 不是 ZC 的结果`, '选 ZC 表里的一行，或含 =ZC 函数的一格'],
    en: [`${i.cell} is not a ZC result`, 'Choose a row of a ZC table, or a cell with a =ZC function'],
  }),
  'ZC-FORMULA-CIRCULAR': ({ cells, more }) => ({
    zh: [
      cells.length === 1 && more === 0
        ? `循环引用：${cells.join('')} 的公式用到它自己，算不出值`
        : `循环引用：${zh(cells)}${more > 0 ? ` 等 ${String(cells.length + more)} 格` : ''} 的公式互相用到，算不出值`,
      '把其中一格改成数，或让它引用这一圈以外的单元格',
    ],
    en: [
      cells.length === 1 && more === 0
        ? `Circular reference: the formula of ${cells.join('')} uses itself, so it has no value`
        : `Circular reference: the formulas of ${en(cells)}${more > 0 ? ` and ${String(more)} more` : ''} use one another, so they have no value`,
      'Make one of them a number, or let it refer to a cell outside the circle',
    ],
  }),
  'ZC-FORMULA-UNREADABLE': (i) => ({
    zh: [
      `公式 ${i.formula} 中的“${i.part}”无法溯源`,
      '溯源只支持常数、单元格、区域和表列作参数；把算式放到另一格再引用',
    ],
    en: [
      `"${i.part}" in the formula ${i.formula} cannot be explained`,
      'Arguments may be constants, cells, ranges and table columns; put a calculation into a cell of its own and refer to it',
    ],
  }),
}

/** What has the name of a table that ZC is about to write, and how to free it. */
function nameTaken(
  sheet: string,
  { by, name, at }: NonNullable<ProblemInfo['ZC-SHEET-FOREIGN']['taken']>,
): Said {
  const not = { zh: '没有写入，文件未动', en: 'nothing was written, and the file is untouched' }
  switch (by) {
    case 'moved':
      return {
        zh: [
          `工作表 ${sheet} 上 ZC 的表格 ${name} 现在从 ${at} 开始，应从 A1 开始；${not.zh}`,
          '删掉表格上方的行、左边的列，或删掉这张工作表，再写一次；要留住它，把工作表和表格都改名',
        ],
        en: [
          `On the sheet ${sheet}, ZC's table ${name} begins in ${at} and should begin in A1; ${not.en}`,
          'Delete the rows above it and the columns left of it, or delete the sheet, and write again; to keep it, rename both the sheet and the table',
        ],
      }
    case 'own':
      return {
        zh: [
          `工作表 ${sheet} 和上面的表格 ${name}（${at}）不是 ZC 写的，没有覆盖，文件未动`,
          '把工作表和表格都改名，再写一次',
        ],
        en: [
          `The sheet ${sheet} and its table ${name} (${at}) were not written by ZC; they are not overwritten, and the file is untouched`,
          'Rename both the sheet and the table and write again',
        ],
      }
    case 'table':
      return {
        zh: [
          `工作表“${sheet}”上（${at}）已有表格 ${name}，ZC 写结果要用这个名称；${not.zh}`,
          `把那个表格改名（表设计 → 表名称），或删掉工作表“${sheet}”，再写一次`,
        ],
        en: [
          `The sheet "${sheet}" (${at}) has a table ${name}, the name ZC writes its results under; ${not.en}`,
          `Rename that table (Table Design, Table Name) or delete the sheet "${sheet}", and write again`,
        ],
      }
    case 'name':
      return {
        zh: [
          `名称 ${name}（指 ${at}）已经定义，ZC 写结果的表格要用它；${not.zh}`,
          '在名称管理器里把它改名或删除，再写一次',
        ],
        en: [
          `The defined name ${name} (${at}) is taken, and ZC's table of results needs it; ${not.en}`,
          'Rename or delete it in the Name Manager and write again',
        ],
      }
  }
}

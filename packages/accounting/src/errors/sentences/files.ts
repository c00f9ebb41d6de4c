import type { ProblemInfo } from '../problemInfo.ts'
import type { FileProblems } from '../problems/FileProblems.ts'
import type { Said, SentencesOf } from './SentencesOf.ts'
import { inEn, inZh } from './wording.ts'

/** Files. */
export const files: SentencesOf<FileProblems> = {
  'ZC-FILE-NOT-FOUND': (i) => ({
    zh: [i.file === '' ? '文件名是空的' : `找不到文件 ${i.file}`, '核对路径和文件名'],
    en: [
      i.file === '' ? 'The file name is empty' : `File ${i.file} was not found`,
      'Check the path and the name',
    ],
  }),
  'ZC-FILE-FOLDER': (i) => ({
    zh: [`${i.file} 是文件夹`, '写出里面那个 .xlsx 文件的名字'],
    en: [`${i.file} is a folder`, 'Name the .xlsx file in it'],
  }),
  'ZC-FILE-NOT-XLSX': (i) => ({
    zh: [`${i.file} 不是 .xlsx 工作簿`, '在 Excel 或 WPS 里另存为 .xlsx'],
    en: [`${i.file} is not an .xlsx workbook`, 'Save it as .xlsx in Excel or WPS'],
  }),
  'ZC-FILE-CORRUPT': (i) => ({
    zh: [`文件损坏：${i.part}（${i.detail.zh}）`, '用 Excel 打开并修复后另存，或取回备份'],
    en: [
      `The file is damaged: ${i.part} (${i.detail.en})`,
      'Open and repair it in Excel and save it again, or use a backup',
    ],
  }),
  'ZC-FILE-ENCRYPTED': () => ({
    zh: ['文件有密码，ZC 不读取', '请另存为无密码副本'],
    en: ['The file has a password and ZC does not read it', 'Save a copy without password'],
  }),
  'ZC-FILE-ENCODING': (i) => {
    const [line, column] = i.at ? [String(i.at.line), String(i.at.column)] : []
    // Excel writes CSV; a rule file comes from a text editor.
    const isCsv = !i.file.toLowerCase().endsWith('.json')
    return {
      zh: [
        line !== undefined && column !== undefined
          ? `${i.file} 第 ${line} 行第 ${column} 列起不是 UTF-8 编码，照读会成乱码`
          : `${i.file} 整个文件不是 UTF-8 编码（像是 UTF-16），照读会成乱码`,
        isCsv
          ? '在 Excel 里另存为“CSV UTF-8（逗号分隔）”，在文本编辑器里另存为 UTF-8'
          : '在文本编辑器里另存为，编码选 UTF-8',
      ],
      en: [
        line !== undefined && column !== undefined
          ? `${i.file}:${line}:${column}: from here on this is not UTF-8 and would be read as other characters`
          : `The whole of ${i.file} is not UTF-8 (it looks like UTF-16) and would be read as other characters`,
        isCsv
          ? 'In Excel save it as "CSV UTF-8 (Comma delimited)", in a text editor as UTF-8'
          : 'Save it from a text editor with the encoding UTF-8',
      ],
    }
  },
  'ZC-FILE-TOO-LARGE': (i) => ({
    zh: [`文件 ${i.megabytes} MB，超过 ${i.limit} MB 上限`, '请拆成两个工作簿'],
    en: [`The file has ${i.megabytes} MB, over the limit of ${i.limit} MB`, 'Split it into two workbooks'],
  }),
  'ZC-FILE-BOMB': (i) => ({
    zh: [
      `解压后 ${i.what} 为 ${inZh(i.size)}，超过上限 ${i.limit}，可能是压缩炸弹`,
      '不要打开来历不明的文件；确属正常数据请拆成几个工作簿',
    ],
    en: [
      `Unpacked, ${i.what} is ${inEn(i.size)}, over the limit of ${i.limit}; it may be a zip bomb`,
      'Do not open files of unknown origin; if the data are genuine, split the workbook',
    ],
  }),
  'ZC-FILE-LOCKED': (i) => ({
    zh: [`文件正被打开（${i.lock}），未写入`, '在 Excel 或 WPS 里关闭它再试'],
    en: [
      `The file is open elsewhere (${i.lock}); nothing was written`,
      'Close it in Excel or WPS and try again',
    ],
  }),
  'ZC-FILE-CHANGED': (i) => ({
    zh: [`${i.file} 在读取之后被别的程序改过，未写入`, '重新运行一次'],
    en: [
      `${i.file} was changed by another program after it was read; nothing was written`,
      'Run the command again',
    ],
  }),
  'ZC-FILE-UNWRITABLE': ({ file, detail, readOnly, protection }) => {
    if (protection) return protectedBy(file, protection)
    return {
      zh: readOnly
        ? [`${file} 是只读文件，没有写入，原文件未动`, '确实要写时去掉只读属性，或复制一份，写到副本里']
        : [`写不了 ${file}（${detail}），原文件未动`, '检查权限和磁盘空间，或换一个文件夹'],
      en: readOnly
        ? [
            `${file} is read-only; nothing was written, and the original is untouched`,
            'Take the read-only mark away if it is to be written, or write to a copy',
          ]
        : [
            `${file} cannot be written (${detail}); the original is untouched`,
            'Check permissions and disk space, or use another folder',
          ],
    }
  },
  'ZC-STRUCTURE-CHANGED': (i) => ({
    zh: [
      `不能保存：${i.place} ${i.what.zh}，写回文件会错位`,
      '撤销这一步，或在 Excel、WPS 里改好结构后重新打开',
    ],
    en: [
      `Cannot save: in ${i.place} ${i.what.en}, and the file would no longer fit together`,
      'Undo that step, or change the structure in Excel or WPS and open the file again',
    ],
  }),
}

/** Whose protection stands in the way of a sheet that is to be written, and how to take it away. */
function protectedBy(
  file: string,
  { by, sheet }: NonNullable<ProblemInfo['ZC-FILE-UNWRITABLE']['protection']>,
): Said {
  return by === 'workbook'
    ? {
        zh: [
          `${file} 的工作簿结构受保护，不能新增工作表 ${sheet}；没有写入，原文件未动`,
          '在 Excel 里点“审阅 → 保护工作簿”取消保护，或复制一份，写到副本里',
        ],
        en: [
          `The structure of ${file} is protected, so the sheet ${sheet} cannot be added; nothing was written, and the original is untouched`,
          'Take the protection away in Excel (Review, Protect Workbook), or write to a copy without it',
        ],
      }
    : {
        zh: [
          `${file} 的工作表 ${sheet} 受保护，不能重写；没有写入，原文件未动`,
          '在 Excel 里点“审阅 → 撤消工作表保护”，再写一次',
        ],
        en: [
          `The sheet ${sheet} of ${file} is protected and cannot be written again; nothing was written, and the original is untouched`,
          'Take the protection away in Excel (Review, Unprotect Sheet) and write again',
        ],
      }
}

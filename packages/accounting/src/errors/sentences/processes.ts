import type { ProblemInfo } from '../problemInfo.ts'
import type { ProcessProblems } from '../problems/ProcessProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { en, enNames, zh, zhNames } from './wording.ts'

const ofStream = ({ stream = '' }: { readonly stream?: string }): string =>
  stream === '' ? '' : `:${stream}`
/** A word is chosen, a number typed, and what has a published value may be called by its name. */
function missingCure(i: ProblemInfo['ZC-INPUT-MISSING']): { readonly zh: string; readonly en: string } {
  const name = `${i.input.en}${i.stream === '' ? '' : `:${i.stream}`}`
  if (i.choices)
    return {
      zh: `补上名称为“${i.example}”的一行，值填其中之一：${zhNames(i.choices)}`,
      en: `Add a row named "${name}" with one of: ${enNames(i.choices)}`,
    }
  const row = {
    zh: `补上名称为“${i.example}”的一行，带数值和单位`,
    en: `Add a row named "${name}" with value and unit`,
  }
  if (i.elsewhere && i.elsewhere.length > 0)
    return {
      zh: `${row.zh}；或换用公布了它的指南：${zh(i.elsewhere)}`,
      en: `${row.en}, or take a guideline that publishes it: ${en(i.elsewhere)}`,
    }
  if (i.see)
    return { zh: `${row.zh}；公布的值见 ${i.see.zh}`, en: `${row.en}; published values: ${i.see.en}` }
  if (!i.published || i.published.length === 0) return row
  const substance = i.stream === '' || i.stream === '…' ? '' : i.stream
  return {
    zh: `${row.zh}；或用有公布值的名称：${zhNames(i.published)}${substance === '' ? '' : `（另加一行“物质:${substance}”写它）`}`,
    en: `${row.en}, or use a name that has a published value: ${enNames(i.published)}${substance === '' ? '' : ` (in a row "substance:${substance}")`}`,
  }
}

/** Process methods and their inputs. */
export const processes: SentencesOf<ProcessProblems> = {
  'ZC-METHOD-UNKNOWN': (i) => ({
    zh: [`没有核算方法“${i.method}”`, `接近的有 ${zh(i.near)}；zc calc --list 列出全部`],
    en: [`There is no method "${i.method}"`, `Close to it: ${en(i.near)}; zc calc --list prints all`],
  }),
  'ZC-INPUT-UNKNOWN': (i) => ({
    zh: [`${i.method.zh} 没有输入“${i.name}”`, `可填 ${zhNames(i.known)}；冒号后写物料名称`],
    en: [
      `${i.method.en} has no input "${i.name}"`,
      `Use one of ${enNames(i.known)}; the name of a stream follows the colon`,
    ],
  }),
  'ZC-INPUT-MISSING': (i) => ({
    zh: [
      `${i.method.zh} 缺少输入“${i.input.zh}”${i.stream === '' ? '' : `（${i.stream}）`}，${i.uncounted ? `${i.uncounted.zh} 没有计入合计` : '不按 0 计算'}`,
      missingCure(i).zh,
    ],
    en: [
      `${i.method.en} lacks the input "${i.input.en}"${i.stream === '' ? '' : ` (${i.stream})`}; ${i.uncounted ? `${i.uncounted.en} is not counted and in no total` : 'it is not taken as 0'}`,
      missingCure(i).en,
    ],
  }),
  'ZC-INPUT-TWICE': (i) => ({
    zh: [
      `输入“${i.input.zh}${i.stream === '' ? '' : `:${i.stream}`}”填了两次`,
      '保留一行，或给物料起不同的名称',
    ],
    en: [
      `The input "${i.input.en}${i.stream === '' ? '' : `:${i.stream}`}" is given twice`,
      'Keep one row, or name the streams differently',
    ],
  }),
  'ZC-INPUT-STREAM': (i) =>
    i.each
      ? {
          zh: [`输入“${i.input.zh}”没有写物料`, `写成“${i.input.zh}:名称”，名称是它的物料、产品或装置`],
          en: [
            `The input "${i.input.en}" names no stream`,
            `Write "${i.input.en}:name", with the name of its material, product or unit`,
          ],
        }
      : {
          zh: [`输入“${i.input.zh}”不分物料，却写了“${i.stream}”`, `名称只写“${i.input.zh}”`],
          en: [
            `The input "${i.input.en}" has no streams but names "${i.stream}"`,
            `Write "${i.input.en}" alone`,
          ],
        },
  'ZC-INPUT-RANGE': (i) =>
    i.reading
      ? {
          zh: [
            `${i.input.zh} ${i.text} 没有写单位：按 ${i.unit} 读，和缺省值 ${i.reading.usual} ${i.unit} 相差太多；按 ${i.reading.unit} 读是 ${i.reading.as}`,
            `带上单位，写成“${i.text} ${i.reading.unit}”；确实是 ${i.unit} 就写“${i.text} ${i.unit}”（表格里写在格里或表头）`,
          ],
          en: [
            `${i.input.en} ${i.text} has no unit: as ${i.unit} it is too far from the default ${i.reading.usual} ${i.unit}; as ${i.reading.unit} it is ${i.reading.as}`,
            `Write the unit: "${i.text} ${i.reading.unit}", or "${i.text} ${i.unit}" if that is right (in a table in the cell or the header)`,
          ],
        }
      : i.above
        ? {
            zh: [
              `输入“${i.input.zh}${ofStream(i)}”的值 ${i.text} 多于“${i.above.input.zh}${ofStream(i)}”的 ${i.above.text}，这不可能`,
              `核对“${i.input.zh}”和“${i.above.input.zh}”的数值和单位，改正错的一项`,
            ],
            en: [
              `The value ${i.text} of "${i.input.en}${ofStream(i)}" is more than ${i.above.text} of "${i.above.input.en}${ofStream(i)}", which cannot be`,
              `Check value and unit of "${i.input.en}" and "${i.above.input.en}" and mend the wrong one`,
            ],
          }
        : i.rest
          ? {
              zh: [
                `“${i.input.zh}${ofStream(i)}”是 ${i.text}，没有写明的部分不按 0 计算`,
                `补上其余组分，使合计为 1（${i.least} 到 ${i.most}）；其余不含碳和温室气体的，写一行“${i.rest.zh}”`,
              ],
              en: [
                `"${i.input.en}${ofStream(i)}" is ${i.text}; the part nobody states is not taken as 0`,
                `Add the other components so that they make 1 (${i.least} to ${i.most}); a rest without carbon and greenhouse gases goes in a row "${i.rest.en}"`,
              ],
            }
          : {
              zh: [
                `输入“${i.input.zh}${ofStream(i)}”的值 ${i.text} 超出范围`,
                i.most === ''
                  ? `填不小于 ${`${i.least} ${i.unit}`.trim()} 的数`
                  : `填 ${i.least} 到 ${i.most}${i.unit === '' ? '（份额；97 % 写成 0.97 或带 % 号）' : ` ${i.unit}`}`,
              ],
              en: [
                `The value ${i.text} of "${i.input.en}${ofStream(i)}" is out of range`,
                i.most === ''
                  ? `Enter ${`${i.least} ${i.unit}`.trim()} or more`
                  : `Enter ${i.least} to ${i.most}${i.unit === '' ? ', a share; 97 % is 0.97 or has its % sign' : ` ${i.unit}`}`,
              ],
            },
  'ZC-INPUT-CHOICE': (i) =>
    i.text === ''
      ? {
          zh: [`${zhNames(i.known)} 只能给一项`, '删去多余的一项'],
          en: [`Only one of ${enNames(i.known)} may be given`, 'Delete the others'],
        }
      : {
          zh: [`输入“${i.input.zh}${ofStream(i)}”不认识“${i.text}”`, `可填 ${zhNames(i.known)}`],
          en: [
            `The input "${i.input.en}${ofStream(i)}" does not know "${i.text}"`,
            `Use one of ${enNames(i.known)}`,
          ],
        },
  'ZC-INPUT-FILE': (i) => ({
    zh: [`输入文件 ${i.file} 用不了：${i.reason.zh}`, '改好后再试；zc calc --list 列出每种方法的输入'],
    en: [
      `The input file ${i.file} cannot be used: ${i.reason.en}`,
      'Mend it and try again; zc calc --list prints the inputs of each method',
    ],
  }),
  'ZC-BALANCE-NEGATIVE': (i) => ({
    zh: [
      `${i.what.zh} 算出来是负数：${i.value}`,
      i.of === 'C'
        ? '核对投入和产出：产出带走的碳多于投入，多半是单位、含碳量或漏了一项投入'
        : i.of === undefined
          ? '核对进和出：减去的多于得到的，多半是单位、期初期末写反或漏了一项'
          : `核对投入和扣减：减去的 ${i.of} 多于产生或投入的，多半是单位、浓度或漏了一项`,
    ],
    en: [
      `${i.what.en} comes out negative: ${i.value}`,
      i.of === 'C'
        ? 'Check what goes in and out: more carbon leaves than enters, most often a unit, a carbon content or a stream left out'
        : i.of === undefined
          ? 'Check what is added and taken away: more goes than comes, most often a unit, opening and closing swapped or a row left out'
          : `Check what is put in and deducted: more ${i.of} is taken away than arises or enters, most often a unit, a concentration or a row left out`,
    ],
  }),
}

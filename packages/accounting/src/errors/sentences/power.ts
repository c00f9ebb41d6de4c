import type { PowerProblems } from '../problems/PowerProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'

/** Energy sold, shares and green power. */
export const power: SentencesOf<PowerProblems> = {
  'ZC-SOLD-OVER': (i) => {
    const maybe = {
      fuel: { zh: '可能由自备燃料产生', en: 'own fuel may have given it' },
      power: { zh: '可能由用电产生（如电锅炉）', en: 'power may have given it, as in an electric boiler' },
      process: { zh: '可能由生产过程放出', en: 'a process may have released it' },
    }[i.maybe ?? 'fuel']
    const cure = i.heat
      ? {
          zh: '核对数量和单位，补上缺的外购热力、回收余热或燃料的行',
          en: 'Check amount and unit and add the missing rows of heat bought or recovered, or of fuel burnt',
        }
      : {
          zh: '核对数量和单位，补上缺的外购或燃料行；自发的非化石电外送填在 ZC_Green',
          en: 'Check amount and unit and add the missing rows of what was bought or burnt; own non-fossil power sent out belongs in ZC_Green',
        }
    return {
      zh: [
        `${i.source.zh} ${i.sold}，多于这些行给得出的 ${i.available}${i.known ? '' : `；${maybe.zh}，这里无法核实`}`,
        cure.zh,
      ],
      en: [
        `${i.source.en}: ${i.sold} sold, more than the ${i.available} these rows can give${i.known ? '' : `; ${maybe.en}, which cannot be checked here`}`,
        cure.en,
      ],
    }
  },
  'ZC-SHARE-OVER': (i) =>
    /^[-−]/.test(i.whole)
      ? {
          zh: [
            `${i.what.zh}没有意义：分母 ${i.whole} 为负，外供扣掉的比用掉的还多；不给出占比`,
            '核对外供和外购的电量、热量和单位',
          ],
          en: [
            `${i.what.en} has no meaning: its denominator is negative, ${i.whole}, as more was deducted for what was sold than was used; no share is given`,
            'Check the power and heat sold and bought, and their units',
          ],
        }
      : {
          zh: [
            `${i.what.zh}算出来超过 100 %：分子 ${i.part}，分母 ${i.whole}；不给出占比`,
            '核对自用、外供和外购的电量与热量；外供出去的不是自用',
          ],
          en: [
            `${i.what.en} comes to more than 100 %: ${i.part} of ${i.whole}; no share is given`,
            'Check the power and heat used, sold and bought; what was sold is not used here',
          ],
        },
  'ZC-GREEN-OVER': (i) => ({
    zh: [
      `绿电交易与绿证合计 ${i.claimed}，多于外购电量 ${i.purchased}${i.sold === undefined ? '' : `减去外供电量 ${i.sold}`}`,
      i.sold === undefined
        ? '核对电量；多出的部分不计入'
        : '核对电量；转供出去的电由用电的一方声明，多出的部分不计入',
    ],
    en: [
      `Green trades and certificates add up to ${i.claimed}, more than the ${i.purchased} bought${i.sold === undefined ? '' : ` less the ${i.sold} sold on`}`,
      i.sold === undefined
        ? 'Check the figures; the excess is not counted'
        : 'Check the figures; power passed on is for its user to claim, and the excess is not counted',
    ],
  }),
  'ZC-GREEN-UNRETIRED': (i) =>
    i.retired === undefined
      ? {
          zh: [`绿证 ${i.id} 没有核销日期，不计入`, '核销后填写“核销日期”'],
          en: [
            `Certificate ${i.id} has no retirement date and is not counted`,
            'Enter "Retired on" once it is retired',
          ],
        }
      : i.after === undefined
        ? {
            zh: [
              `绿证 ${i.id} 的核销日期 ${i.retired} 早于发电期起 ${i.before ?? ''}，不计入`,
              '绿证在发电之后才能核销：核对“核销日期”和“期间起”，改正填错的一个',
            ],
            en: [
              `Certificate ${i.id} was retired on ${i.retired}, before its power begins on ${i.before ?? ''}, and is not counted`,
              'A certificate is retired after its power was generated: check "Retired on" and the start of the period, and correct the wrong one',
            ],
          }
        : {
            zh: [
              `绿证 ${i.id} 的核销日期 ${i.retired} 晚于核查日 ${i.after}，不计入`,
              '日期填错就改正“核销日期”；没有填错，就在核销之后再核查（zc check --on 日期）',
            ],
            en: [
              `Certificate ${i.id} was retired on ${i.retired}, after the day looked at, ${i.after}, and is not counted`,
              'Correct "Retired on" if the day is wrong; if it is right, check on that day or later (zc check --on DATE)',
            ],
          },
  'ZC-GREEN-UNNUMBERED': (i) => {
    if (i.trades === undefined)
      return {
        zh: ['这张绿证没有绿证编号，不计入', '在“绿证编号”填写证书上的编号'],
        en: [
          'This certificate has no certificate number and is not counted',
          'Enter the number printed on it under "Certificate ids"',
        ],
      }
    if (i.trades === 0)
      return {
        zh: ['这笔绿电交易没有合同号、绿证编号和持有方，不计入', '在“编号”填写合同号，或填“绿证编号”'],
        en: [
          'This green trade has no contract number, certificate number or owner and is not counted',
          'Enter the number of the contract under "Id", or its certificates under "Certificate ids"',
        ],
      }
    const more = i.trades - 1
    return {
      zh: [
        `绿电交易 ${i.id ?? '?'}${more > 0 ? ` 和另外 ${String(more)} 笔` : ''} 没有持有方、绿证编号和核销日期，只凭编号计入`,
        '核对合同和结算单，填写“持有方”和划转来的“绿证编号”',
      ],
      en: [
        `Green trade ${i.id ?? '?'}${more > 0 ? ` and ${String(more)} more` : ''} has no owner, certificate number or retirement date and counts by its number alone`,
        'Check contract and settlement, and enter "Owner" and the "Certificate ids" that were transferred',
      ],
    }
  },
  'ZC-GREEN-TWICE': (i) =>
    i.other === undefined
      ? {
          zh: [`${i.what} 在绿电台账里出现两次`, '一份绿电只能声明一次，删去重复的一行'],
          en: [
            `${i.what} stands twice in the green-power ledger`,
            'One MWh serves one claim: remove the duplicate',
          ],
        }
      : {
          zh: [
            `绿证编号 ${i.what} 与前面的 ${i.other} 有重叠，这一行不计入`,
            '一份绿证只能声明一次：核对两行的起止编号和电量，改正填错的一行',
          ],
          en: [
            `The certificate numbers ${i.what} overlap those of an earlier row, ${i.other}; this row is not counted`,
            'One certificate serves one claim: check the first and last number and the MWh of both rows, and correct the wrong one',
          ],
        },
}

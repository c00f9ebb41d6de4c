import type { PageText } from './PageText.ts'

/** Page text of the functions about uncertainty. */
export const uncertaintyNotes: Readonly<Record<'UNCERTAINTY', PageText>> = {
  UNCERTAINTY: {
    result: {
      zh: '一个数：合计或乘积的相对不确定度，0.05 即 5 %，是 95 % 区间的半宽。方法写 蒙特卡洛 时是一张表。',
      en: 'A number: the relative uncertainty of the sum or product, 0.05 for 5 %, half-width of the 95 % interval. A table where the method is montecarlo.',
    },
    examples: [
      '=ZC.UNCERTAINTY(能源台账!B4:B15,"5%","product")',
      '=ZC.UNCERTAINTY(能源台账!B4:B15,5)',
      '=ZC.UNCERTAINTY(能源台账!B4:B15,"5%","蒙特卡洛","外购电力","10%")',
    ],
    withGap: [],
    errors: [
      'ZC-ARGUMENT-MISSING',
      'ZC-ARGUMENT-INVALID',
      'ZC-UNCERTAINTY-INVALID',
      'ZC-UNCERTAINTY-ZERO',
      'ZC-AMOUNT-BLANK',
      'ZC-AMOUNT-TEXT',
      'ZC-AMOUNT-TEXT-NUMBER',
      'ZC-CELL-ERROR',
      'ZC-NUMBER-INVALID',
      'ZC-NUMBER-RANGE',
      'ZC-VALUE-INVALID',
      'ZC-ARGUMENT-SHAPE',
    ],
    notes: [
      {
        zh: '不确定度写成 5%（单元格里存的是 0.05）、0.05 或文字 "5%"。大于 1 的数不知道是 5 % 还是 500 %，一律不收；超过 100 % 写成文字 "150%"。没有误差填 0，不能留空。',
        en: 'Write an uncertainty as 5% (the cell holds 0.05), 0.05 or the text "5%". A number above 1 may mean 5 % or 500 % and is refused; above 100 % write the text "150%". Enter 0 for no error; a blank is refused.',
      },
      {
        zh: '求和按 √Σ(x·u)² ÷ |Σx|，乘积按 √Σu²（2006 年 IPCC 指南第 1 卷式 3.2、3.1）。两式都要求各项误差互不相关、标准差不超过约 30 %（半宽 58.8 %）；超过时仍给出结果，溯源里会说明。',
        en: 'Sums take √Σ(x·u)² ÷ |Σx| and products √Σu² (2006 IPCC Guidelines, volume 1, equations 3.2 and 3.1). Both want independent errors and standard deviations up to about 30 % (half-width 58.8 %); above that the result is still given, and its explanation says so.',
      },
      {
        zh: '几行用同一个排放因子时，因子的误差是同一个，不会互相抵消：把因子名称和它的不确定度写在后两个参数，同名的先相加再平方。不写名称就当作各行互不相关，结果偏小。',
        en: 'Where several lines use one emission factor its error is one error and does not cancel out: name the factor and its uncertainty in the last two arguments, and lines of one name are added before they are squared. Without names all lines count as independent, which is too small then.',
      },
      {
        zh: '单元格里的蒙特卡洛固定抽 10,000 次、种子 1、最多 1,000 行，每次打开结果都一样；用截去零以下部分的正态分布，截去较多时均值高于原值。更多次数和其他分布要在后台算，不在单元格里。',
        en: 'Monte Carlo in a cell always takes 10,000 draws with seed 1 and at most 1,000 lines, so that it says the same each time; from normal distributions without their part below zero, whose mean lies above the value where much is cut. More draws and other distributions are not computed in a cell.',
      },
      {
        zh: '蒙特卡洛是统计，用双精度浮点数；求和与乘积按 40 位十进制计算。',
        en: 'Monte Carlo is statistics, in double precision; sums and products are computed in decimals of 40 digits.',
      },
    ],
  },
}

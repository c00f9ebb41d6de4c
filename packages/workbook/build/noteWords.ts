interface Words {
  readonly zh: string
  readonly en: string
}

/** Remarks that stand on the pages of several functions. */
export const co2Only: Words = {
  zh: '只算 CO2，单位 tCO2。CH4、N2O 和其他温室气体不在其中，不要写成 tCO2e。',
  en: 'CO2 only, in tCO2. CH4, N2O and other gases are not in it: do not call it tCO2e.',
}
export const digits: Words = {
  zh: '单元格里的数按 15 位有效数字读，与 Excel 显示的一致；内部用十进制运算，不修约。',
  en: 'A number in a cell is read to 15 significant digits, as Excel shows it; inside, decimals are used and nothing is rounded.',
}
export const byElement: Words = {
  zh: '参数可以是区域，按元素计算；单格参数对每个元素都用。一行出错不影响其他行。排放源和用量都空的行，结果也空。',
  en: 'Arguments may be ranges: computed element by element, a single cell serves every element. A bad row does not touch the others. A row without source and amount gives an empty result.',
}

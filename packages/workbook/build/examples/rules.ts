import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

const ruleAt = (line: number, column: number) => ({
  file: 'rules/cn/factory/national-2026/ruleset.json',
  line,
  column,
})

export const rules: ProblemFamilies['rules'] = {
  'ZC-RULE-SYNTAX': {
    ...ruleAt(31, 7),
    what: {
      zh: '这里应是带引号的名字，前面可能多了一个逗号',
      en: 'a name in quotes belongs here; there may be a comma too many before it',
    },
  },
  'ZC-RULE-KEY-UNKNOWN': { ...ruleAt(120, 9), key: 'path', known: ['fact', 'per', 'op', 'limit', 'value'] },
  'ZC-RULE-KEY-MISSING': { ...ruleAt(112, 5), key: 'cite' },
  'ZC-RULE-KEY-TWICE': { ...ruleAt(45, 11), key: 'value' },
  'ZC-RULE-KEY-CLASH': { ...ruleAt(120, 18), keys: ['all', 'any'] },
  'ZC-RULE-NUMBER-UNQUOTED': { ...ruleAt(45, 20), number: '0.2' },
  'ZC-RULE-VALUE-INVALID': {
    ...ruleAt(113, 19),
    text: 'must',
    allowed: { zh: 'veto、mandatory、guiding', en: 'veto, mandatory, guiding' },
  },
  'ZC-RULE-LIST-EMPTY': { ...ruleAt(120, 18), key: 'all' },
  'ZC-RULE-NAME-UNKNOWN': {
    ...ruleAt(124, 18),
    what: { zh: '限值', en: 'parameter' },
    name: 'co2-per-energy-entri',
    known: ['co2-per-energy-entry', 'co2-per-energy-2030'],
  },
  'ZC-RULE-NAME-TWICE': {
    ...ruleAt(160, 13),
    what: { zh: '要求', en: 'criterion' },
    name: 'co2-per-energy-entry',
  },
  'ZC-RULE-CIRCLE': {
    file: 'rules/cn/park/ruleset.json',
    line: 12,
    column: 30,
    chain: ['cn.park.a', 'cn.park.b', 'cn.park.a'],
  },
  'ZC-RULE-UNUSED': {
    file: 'rules/cn/park/ruleset.json',
    line: 40,
    column: 5,
    what: { zh: '限值', en: 'parameter' },
    name: 'intensity-limit',
  },
  'ZC-RULE-NEVER': { file: 'rules/cn/park/ruleset.json', line: 80, column: 9, criterion: 'intensity' },
  'ZC-RULE-EASIER': {
    file: 'rules/cn/park/ruleset.json',
    line: 44,
    column: 9,
    earlier: '0.2',
    later: '0.3',
  },
  'ZC-RULE-OVERLAP': {
    file: 'rules/cn/park/ruleset.json',
    line: 1,
    column: 1,
    set: 'cn.park.a',
    other: 'cn.park.b',
    criterion: 'intensity',
  },
  'ZC-RULE-BANDS': {
    file: 'rules/cn/park/ruleset.json',
    line: 40,
    column: 11,
    parameter: 'intensity-limit',
    upper: '1000000',
    lower: '2000000',
  },
  'ZC-RULE-DATES': { ...ruleAt(58, 21), earlier: '2030-01-01', later: '2026-07-13' },
  'ZC-RULE-UNIT': { ...ruleAt(124, 18), given: 'kgCO2/tce', wanted: 'tCO2/tce' },
  'ZC-RULE-TOO-LARGE': {
    ...ruleAt(1, 1),
    what: { zh: '文件大小', en: 'the size of the file' },
    limit: '1 MB',
  },
}

import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

export const files: ProblemFamilies['files'] = {
  'ZC-FILE-NOT-FOUND': { file: '能源台账.xlsx' },
  'ZC-FILE-FOLDER': { file: '台账' },
  'ZC-FILE-NOT-XLSX': { file: '能源台账.xls' },
  'ZC-FILE-CORRUPT': { part: 'xl/worksheets/sheet1.xml', detail: { zh: '数据不完整', en: 'truncated' } },
  'ZC-FILE-ENCRYPTED': {},
  'ZC-FILE-ENCODING': { file: '工厂名单.csv', at: { line: 1, column: 4 } },
  'ZC-FILE-TOO-LARGE': { megabytes: '180', limit: '100' },
  'ZC-FILE-BOMB': { what: 'xl/worksheets/sheet1.xml', size: '900:1', limit: '500:1' },
  'ZC-FILE-LOCKED': { lock: '~$能源台账.xlsx' },
  'ZC-FILE-CHANGED': { file: '能源台账.xlsx' },
  'ZC-FILE-UNWRITABLE': { file: '能源台账.xlsx', detail: 'EACCES' },
  'ZC-STRUCTURE-CHANGED': {
    what: { zh: '插入、删除或移动了行', en: 'rows were inserted, removed or moved' },
    place: 'ZC_Activity',
  },
}

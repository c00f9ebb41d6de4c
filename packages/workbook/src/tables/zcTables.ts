import type { TableSpec } from './TableSpec.ts'

type Row<Id extends string> = readonly [id: Id, zh: string, en: string, aliases: string, required?: true]

const spec = <Id extends string>(name: string, rows: readonly Row<Id>[]): TableSpec<Id> => ({
  name,
  columns: rows.map(([id, zh, en, aliases, required]) => ({
    id,
    header: { zh, en },
    aliases: aliases === '' ? [] : aliases.split('|'),
    required: required ?? false,
  })),
})

export type ActivityColumn =
  | 'start'
  | 'end'
  | 'site'
  | 'source'
  | 'amount'
  | 'unit'
  | 'scope'
  | 'ncv'
  | 'carbon'
  | 'oxidation'
  | 'density'
  | 'factor'
  | 'calibre'
  | 'region'
  | 'set'
  | 'use'
  | 'meter'
  | 'evidence'
  | 'quality'
  | 'uncertainty'
  | 'factorUncertainty'
  | 'note'

/** One row is an amount of one source over one period. */
export const activityTable: TableSpec<ActivityColumn> = spec('ZC_Activity', [
  ['start', '期间起', 'Period start', '起始日期|开始日期|日期|期间|月份|start|from|date|period|month', true],
  ['end', '期间止', 'Period end', '截止日期|结束日期|end|to|until'],
  ['site', '单元', 'Site or unit', '厂区|车间|工序|site|unit of site|plant'],
  ['source', '排放源', 'Source', '能源|能源品种|品种|排放源类别|carrier|activity|emission source', true],
  ['amount', '用量', 'Amount', '消耗量|数量|活动数据|活动水平|quantity|consumption', true],
  ['unit', '单位', 'Unit', '计量单位|uom', true],
  ['scope', '范围', 'Scope', ''],
  ['ncv', '实测低位发热量', 'Measured NCV', '低位发热量|低位热值|ncv'],
  ['carbon', '实测含碳量', 'Measured carbon content', '含碳量|carbon content'],
  ['oxidation', '碳氧化率', 'Oxidation', '氧化率'],
  ['density', '密度', 'Density', '密度(kg/l)|密度(kg/L)|density(kg/l)'],
  ['factor', '因子覆盖', 'Factor override', '手填因子|指定因子|factor'],
  ['calibre', '电力口径', 'Electricity calibre', '因子口径|口径|calibre'],
  ['region', '因子地区', 'Grid region', '地区|省份|电网因子地区|region|province|grid region'],
  ['set', '因子系列', 'Factor family', '排放因子系列|燃料因子系列|factor series'],
  ['use', '用途', 'Use', '用能类型|use|end use'],
  ['meter', '计量点', 'Meter', '表号|电表|计量器具编号|meter id|meter no'],
  ['evidence', '证据', 'Evidence', '凭证|佐证|invoice'],
  ['quality', '数据质量', 'Quality tier', '质量等级|数据来源|quality'],
  ['uncertainty', '不确定度', 'Uncertainty', '用量不确定度|活动数据不确定度|activity uncertainty'],
  ['factorUncertainty', '因子不确定度', 'Factor uncertainty', '排放因子不确定度|emission factor uncertainty'],
  ['note', '备注', 'Note', '说明|remarks|notes'],
])

export type SettingColumn = 'key' | 'value'

/** One row is one setting. */
export const settingsTable: TableSpec<SettingColumn> = spec('ZC_Settings', [
  ['key', '项目', 'Key', '设置|名称|setting', true],
  ['value', '值', 'Value', '内容', true],
])

export type MeterColumn = 'meter' | 'source'

/** One row is a meter that must have data; a meter may be listed once for each of its sources. */
export const metersTable: TableSpec<MeterColumn> = spec('ZC_Meters', [
  ['meter', '计量点', 'Meter', '表号|电表|计量器具编号|meter id|meter no', true],
  ['source', '排放源', 'Source', '能源|能源品种|品种|carrier|emission source'],
])

export type GreenColumn =
  | 'id'
  | 'kind'
  | 'start'
  | 'end'
  | 'amount'
  | 'unit'
  | 'generator'
  | 'certificates'
  | 'owner'
  | 'retired'
  | 'meter'

/** One row is a quantity of non-fossil power: generated, supplied directly, bought by contract or exported. */
export const greenTable: TableSpec<GreenColumn> = spec('ZC_Green', [
  ['id', '编号', 'Id', '合同号|交易编号'],
  ['kind', '类型', 'Kind', '类别|type', true],
  ['start', '期间起', 'Period start', '起始日期|日期|期间|月份|start|date|period|month', true],
  ['end', '期间止', 'Period end', '截止日期|结束日期|end'],
  ['amount', '电量MWh', 'MWh', '电量|amount', true],
  ['unit', '单位', 'Unit', '计量单位|uom'],
  ['generator', '发电方', 'Generator', '电站|项目'],
  ['certificates', '绿证编号', 'Certificate ids', '证书编号|certificates'],
  ['owner', '持有方', 'Owner', ''],
  ['retired', '核销日期', 'Retired on', '注销日期|retired'],
  ['meter', '计量点', 'Meter', '表号|meter id'],
])

export type FactColumn = 'fact' | 'value' | 'unit' | 'period' | 'evidence'

/** One row is a fact that no other table can give: a yes or no, a level, a figure from elsewhere. */
export const factsTable: TableSpec<FactColumn> = spec('ZC_Facts', [
  ['fact', '事实', 'Fact', '编号|名称|指标|fact id|id', true],
  ['value', '值', 'Value', '内容|数值', true],
  ['unit', '单位', 'Unit', '计量单位'],
  ['period', '期间', 'Period', '报告期|年份|date|year'],
  ['evidence', '证据', 'Evidence', '凭证|佐证'],
])

export type WaiverColumn = 'criterion' | 'ruleset' | 'reason' | 'evidence'

/** One row is a reason to leave one criterion out, where a clause lets it be left out. */
export const waiversTable: TableSpec<WaiverColumn> = spec('ZC_Waivers', [
  ['criterion', '判据', 'Criterion', '判据编号|指标|criterion id|id', true],
  ['ruleset', '规则集', 'Rule set', '规则集编号|ruleset|rule set id'],
  ['reason', '理由', 'Reason', '说明|原因|why', true],
  ['evidence', '证据', 'Evidence', '凭证|佐证', true],
])

export type InputColumn =
  | 'method'
  | 'instance'
  | 'start'
  | 'end'
  | 'name'
  | 'value'
  | 'unit'
  | 'evidence'
  | 'uncertainty'
  | 'factorUncertainty'

/** One row is one named value that a process method needs: a mass, a composition, a choice. */
export const inputsTable: TableSpec<InputColumn> = spec('ZC_Inputs', [
  ['method', '方法', 'Method', '核算方法|过程|工序|process', true],
  ['instance', '实例', 'Instance', '设备|窑|装置|生产线|unit of process|line'],
  ['start', '期间起', 'Period start', '期间|起始日期|开始日期|日期|月份|start|date|period|month'],
  ['end', '期间止', 'Period end', '截止日期|结束日期|end'],
  ['name', '名称', 'Name', '参数|输入|项目|input', true],
  ['value', '值', 'Value', '数值|内容', true],
  ['unit', '单位', 'Unit', '计量单位|uom'],
  ['evidence', '证据', 'Evidence', '凭证|佐证'],
  ['uncertainty', '不确定度', 'Uncertainty', '输入不确定度|input uncertainty'],
  ['factorUncertainty', '因子不确定度', 'Factor uncertainty', '缺省值不确定度|default uncertainty'],
])

export type ProductionColumn =
  | 'product'
  | 'site'
  | 'start'
  | 'end'
  | 'quantity'
  | 'unit'
  | 'value'
  | 'water'
  | 'wastewater'
  | 'limit'
  | 'evidence'

/** One row is what was made of one product over one period, by the plant or by one of its units. */
export const productionTable: TableSpec<ProductionColumn> = spec('ZC_Production', [
  ['product', '产品', 'Product', '产品名称|产品品种|product name', true],
  ['site', '单元', 'Site or unit', '厂区|车间|工序|生产线|site|unit of site|plant|process'],
  ['start', '期间起', 'Period start', '期间|起始日期|开始日期|日期|月份|start|from|date|period|month', true],
  ['end', '期间止', 'Period end', '截止日期|结束日期|end|to|until'],
  ['quantity', '产量', 'Quantity', '产品产量|合格品产量|数量|output|production', true],
  ['unit', '单位', 'Unit', '计量单位|产量单位|uom', true],
  ['value', '增加值', 'Value added', '工业增加值|value'],
  ['water', '取水量', 'Water drawn', '用水量|新水量|water|water use'],
  ['wastewater', '废水量', 'Wastewater', '废水排放量|排水量|waste water'],
  ['limit', '限额编号', 'Limit id', '能耗限额|限额标准|limit'],
  ['evidence', '证据', 'Evidence', '凭证|佐证'],
])

import type { Text } from '@zerocarbon/accounting/trace'

const day: Text = {
  zh: '日期，如 2026-01-01；也可以是月份 2026-01 或年份 2026',
  en: 'A day such as 2026-01-31; a month (2026-01) or a year (2026) will do',
}
const lastDay: Text = {
  zh: '这一行最后一天。期间起写了月份或年份的可以空着；写到日的要填',
  en: 'Last day the row covers. Leave it blank where the start is a month or a year; a start that is a full day needs an end',
}
const evidence: Text = {
  zh: '数从哪里来：发票、抄表记录的编号或文件名',
  en: 'Where the figure comes from: the number or file name of an invoice or meter log',
}
const site: Text = {
  zh: '厂区、车间或工序的名称；同一处在各表里写法要一样',
  en: 'The site, workshop or process it belongs to; write each name the same way in every table',
}
const meter: Text = {
  zh: '电表、气表等的编号，写法前后一致；缺月和重复按它查',
  en: 'Id of the meter, always written alike: missing and doubled months are found by it',
}

/**
 * What a column takes, in the words of its header, by table and column. With the names it also goes by it has to fit into
 * the 255 characters Excel shows of a message.
 */
export const columnNotes: Readonly<Record<string, Text>> = {
  'ZC_Settings.key': {
    zh: '设置的名称，一行一个，如 报告期起、电网因子地区',
    en: 'Name of a setting, one a row, such as "reporting start" or "grid region"',
  },
  'ZC_Settings.value': {
    zh: '这一项设置的内容；空着就用缺省',
    en: 'What the setting is; where it is blank, the default applies',
  },
  'ZC_Activity.start': day,
  'ZC_Activity.end': lastDay,
  'ZC_Activity.site': site,
  'ZC_Activity.source': {
    zh: '用的是什么：外购电力、天然气、柴油……可从列表里选',
    en: 'What was used: purchased electricity, natural gas, diesel; choose from the list or type another name',
  },
  'ZC_Activity.amount': {
    zh: '这一期间用了多少，只填数字，不小于 0；没用填 0，不知道就空着',
    en: 'How much was used in this period. A number of 0 or more, without a unit: 0 means none, blank means not known yet',
  },
  'ZC_Activity.unit': {
    zh: '用量的单位，如 t、kWh、万kWh、Nm3',
    en: 'Unit of the amount, such as t, kWh, MWh, Nm3. 万kWh is 10,000 kWh, 万Nm3 is 10,000 Nm3',
  },
  'ZC_Activity.use': {
    zh: '用在哪里，如 工艺、采暖；填“原料”的燃料不按燃烧计',
    en: 'What it was used for, such as process or heating. "feedstock" means the fuel was not burnt',
  },
  'ZC_Activity.meter': meter,
  'ZC_Activity.evidence': evidence,
  'ZC_Activity.quality': {
    zh: '用量怎么得来的：实测、票据、计算、估算……可从列表里选',
    en: 'How the amount is known: measured, invoiced, calculated, estimated; choose from the list',
  },
  'ZC_Activity.note': {
    zh: '写给看表的人，不参与计算',
    en: 'For whoever reads the row; nothing is calculated from it',
  },
  'ZC_Production.product': { zh: '产品名称，前后一致', en: 'Name of the product, always written alike' },
  'ZC_Production.site': site,
  'ZC_Production.start': day,
  'ZC_Production.end': lastDay,
  'ZC_Production.quantity': {
    zh: '这一期间的合格品产量，只填数字',
    en: 'Output of good product in this period, as a number without a unit',
  },
  'ZC_Production.unit': {
    zh: '产量的单位，如 t、MWh；行业自己的单位（重量箱、MWp）也可以',
    en: 'Unit of the quantity, such as t or MWh; a unit of your trade, such as MWp, is kept as a word',
  },
  'ZC_Production.value': {
    zh: '这一期间的工业增加值，单位写在表头或格里，如 增加值（万元）',
    en: 'Industrial value added in this period. Put the unit into the header, as in "Value added (万元)" (10,000 yuan), or into the cell',
  },
  'ZC_Production.evidence': evidence,
  'ZC_Green.id': {
    zh: '绿电交易的合同号或交易编号，没有编号的交易不计；自发自用等不填',
    en: 'Number of the contract or trade; a trade without one does not count. Not needed for power of your own',
  },
  'ZC_Green.kind': {
    zh: '这些电怎么来、到哪里去：自发自用、绿电直供、外送、绿电交易、绿证',
    en: 'own = generated and used here; dedicated = by direct line; export = sent out; trade = bought by contract; certificate = green certificate',
  },
  'ZC_Green.start': day,
  'ZC_Green.end': lastDay,
  'ZC_Green.amount': {
    zh: '这一期间的电量，单位 MWh，只填数字（1 万kWh 是 10 MWh）',
    en: 'Electricity of this period in MWh, as a number (1000 kWh is 1 MWh); the kind says its direction, so never below 0',
  },
  'ZC_Green.generator': { zh: '发电的电站或项目', en: 'The power station or project that generated it' },
  'ZC_Green.certificates': {
    zh: '绿证编号，一行一段，如 起号-止号',
    en: 'Numbers of the green certificates, a range in each row as FIRST-LAST',
  },
  'ZC_Green.owner': {
    zh: '绿证或绿电写在谁的名下',
    en: 'In whose name the power or its certificates are held',
  },
  'ZC_Green.retired': {
    zh: '绿证核销的日期；没有核销的绿证不计',
    en: 'The day the certificates were retired (used up); a certificate not retired does not count',
  },
  'ZC_Green.meter': meter,
  'ZC_Facts.fact': {
    zh: '规则要问的一件事，写编号或名称；规则核查里“缺少数据”的会列出来',
    en: 'What a rule asks about, by id or name; a check of rules lists those it is missing',
  },
  'ZC_Facts.value': {
    zh: '回答：数字、是或否、等级；空着就是还没有回答',
    en: 'The answer: a number, yes or no, a level. Blank means not answered yet',
  },
  'ZC_Facts.unit': {
    zh: '数字的单位；是或否、等级不填',
    en: 'Unit of a number; none for yes, no or a level',
  },
  'ZC_Facts.period': {
    zh: '这个数是哪一期间的，如 2026；不是报告期的不采用',
    en: 'Which period the value is of, such as 2026; of another than the reporting period it is not used',
  },
  'ZC_Facts.evidence': {
    zh: '证明文件的编号或名称；没有的，判定注明“暂行”',
    en: 'Number or name of the document that proves it; without one, verdicts say "provisional"',
  },
  'ZC_Inputs.method': {
    zh: '核算方法，如 碳酸盐分解；可从列表里选',
    en: 'The process method, such as the one for carbonates; choose from the list',
  },
  'ZC_Inputs.instance': {
    zh: '哪一台窑、哪一条线；同一方法有几处时，用它分开',
    en: 'Which kiln or line. Rows of one method, instance and period are calculated together',
  },
  'ZC_Inputs.start': {
    zh: '日期、月份或年份，如 2026-01；起止都空着就是整个报告期',
    en: 'A day, month or year, such as 2026-01. Both dates blank: the whole reporting period',
  },
  'ZC_Inputs.end': lastDay,
  'ZC_Inputs.name': {
    zh: '方法要的输入，物料写在冒号后面，如 用量:石灰石',
    en: 'The input the method asks for, the material after a colon, as in amount:limestone',
  },
  'ZC_Inputs.value': {
    zh: '这个输入的数，或要选的词',
    en: 'The figure of that input, or the word where the method offers a choice',
  },
  'ZC_Inputs.unit': {
    zh: '数的单位，如 t、%',
    en: 'Unit of the figure, such as t or %; 万Nm3 is 10,000 Nm3',
  },
  'ZC_Inputs.evidence': evidence,
}

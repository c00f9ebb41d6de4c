import { parameter } from './parameter.ts'
import type { Parameter } from './ZcFunction.ts'

/** The parameters EMISSIONS and EXPLAIN share; only ever appended to. */
export const activityParameters: readonly Parameter[] = [
  parameter('排放源', 'activity', {
    zh: '能源品种或过程，如 外购电力、天然气、diesel',
    en: 'Carrier or process, such as 外购电力, 天然气, diesel',
  }),
  parameter('用量', 'amount', { zh: '数字，不为负', en: 'A number, not negative' }, 'any'),
  parameter('单位', 'unit', { zh: '如 万kWh、万Nm3、t、GJ', en: 'Such as 万kWh, MWh, 万Nm3, t, GJ' }),
  parameter('日期', 'date', {
    zh: '用能日期、月份或年份；不填用最新因子',
    en: 'Day, month or year of use; empty: the latest factor',
  }),
  parameter('地区', 'region', {
    zh: '电网因子地区，如 江苏；不填为全国',
    en: 'Region of the grid factor, such as 江苏; empty: national',
  }),
  parameter('选项', 'option', {
    zh: '口径=…；密度=…kg/L；低位发热量=…（GJ/t 或 GJ/万Nm3）；含碳量=…（tC/t 或 tC/万Nm3）；氧化率=…；因子=…；证据=…；方法=…；系列=…；已知截至=…，分号分隔',
    en: 'calibre=…; density=…kg/L; ncv=… (GJ/t or GJ/万Nm3); carbon=… (tC/t or tC/万Nm3); oxidation=…; factor=…; evidence=…; method=…; set=…; known on=…, separated by semicolons',
  }),
]

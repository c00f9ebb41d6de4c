import type { ReactElement } from 'react'
import { MonthsFigure } from '../chart/MonthsFigure.tsx'
import { Details } from '../frame/Details.tsx'
import { Section } from '../frame/Section.tsx'
import { useSay } from '../frame/language.ts'
import { DataTable } from './DataTable.tsx'
import type { MonthsChart } from './monthsChart.ts'
import { Line } from '../frame/Line.tsx'

/** Emissions by month, drawn and as a table. */
export function MonthsSection({ chart }: { readonly chart: MonthsChart }): ReactElement {
  const say = useSay()
  const title = say('按月', 'By month')
  return (
    <Section title={title}>
      <MonthsFigure chart={chart} />
      {chart.note === undefined ? null : <Line text={chart.note} />}
      <Details summary={say('看表格', 'Show as a table')}>
        {() => <DataTable name={title} headers={chart.table.headers} rows={chart.table.rows} />}
      </Details>
    </Section>
  )
}

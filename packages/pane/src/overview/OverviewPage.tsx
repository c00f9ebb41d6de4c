import type { ReactElement } from 'react'
import { ContributionFigure } from '../chart/ContributionFigure.tsx'
import { PageHead } from '../frame/PageHead.tsx'
import { Section } from '../frame/Section.tsx'
import { useSay } from '../frame/language.ts'
import { OverallLine } from '../rules/OverallLine.tsx'
import { RuleSetSection } from '../rules/RuleSetSection.tsx'
import { useTextStyles } from '../theme/useTextStyles.ts'
import { CompletenessSection } from './CompletenessSection.tsx'
import { MonthsSection } from './MonthsSection.tsx'
import type { Overview } from './overviewOf.ts'
import { SourcesSection } from './SourcesSection.tsx'
import { TotalFigure } from './TotalFigure.tsx'
import { Line } from '../frame/Line.tsx'

/** The first page: what is true of this workbook, worst news on top, then where the tonnes come from. */
export function OverviewPage({ view }: { readonly view: Overview }): ReactElement {
  const say = useSay()
  const text = useTextStyles()
  const { inventory } = view
  return (
    <>
      <PageHead heading={view.heading} note={view.counts}>
        {view.subject.name === '' ? null : <p className={text.h2}>{view.subject.name}</p>}
        <Line text={view.subject.line} />
        {inventory ? <TotalFigure total={inventory.total} /> : null}
        {view.ruleSets.map((ruleSet) => (
          <OverallLine key={ruleSet.id} view={ruleSet} />
        ))}
      </PageHead>
      <CompletenessSection view={view.completeness} />
      {inventory ? (
        <>
          <SourcesSection table={inventory.sources} />
          {inventory.months ? <MonthsSection chart={inventory.months} /> : null}
          <Section title={say('贡献', 'Contribution')}>
            <ContributionFigure chart={inventory.contributions} />
          </Section>
        </>
      ) : null}
      {view.ruleSets.map((ruleSet) => (
        <RuleSetSection key={ruleSet.id} view={ruleSet} />
      ))}
    </>
  )
}

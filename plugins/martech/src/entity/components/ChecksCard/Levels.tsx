import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Rows } from '../Rows';
import { Section } from '../Section';
import { CheckRow } from './CheckRow';

/** The levels from the lowest, each with its checks. */
export function Levels(props: { scorecard: MarketingScorecard }) {
  const { checks, levels } = props.scorecard.spec;
  const t = useMartechTranslation();
  const sorted = [...levels].sort((a, b) => a.rank - b.rank);
  return (
    <>
      {sorted.map(level => {
        const mine = checks.filter(check => check.level === level.id);
        const count = t('entity.scorecard.checks', { count: mine.length });
        return (
          <Section key={level.id} title={`${level.title} (${count})`}>
            {mine.length > 0 ? (
              <Rows>
                {mine.map(check => (
                  <CheckRow key={check.id} check={check} />
                ))}
              </Rows>
            ) : (
              t('entity.scorecard.noChecks')
            )}
          </Section>
        );
      })}
    </>
  );
}

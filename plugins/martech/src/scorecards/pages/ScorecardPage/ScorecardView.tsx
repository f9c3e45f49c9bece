import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { CampaignPanel } from '../../components/CampaignPanel';
import { CheckList } from '../../components/CheckList';
import { CheckPanel } from '../../components/CheckPanel';
import { ProblemList } from '../../components/ProblemList';
import { RollupPanel } from '../../components/RollupPanel';
import { ScorecardHeader } from '../../components/ScorecardHeader';
import { usePageFilters } from '../../hooks/usePageFilters';
import { usePageState } from '../../hooks/usePageState';
import { isEvaluated } from '../../lib/isEvaluated';
import {
  withAbout,
  withGroup,
  withGroupBy,
  withOnly,
} from '../../lib/pageChange';
import { shownDay } from '../../lib/shownDay';
import { ResultsSection } from './ResultsSection';
import { StateNote } from './StateNote';
import { usePageStyles } from './usePageStyles';

/** Everything about one scorecard. */
export function ScorecardView(props: { scorecard: ScorecardDetail }) {
  const { scorecard } = props;
  const classes = usePageStyles();
  const filters = usePageFilters(scorecard);
  const [state, change] = usePageState(filters.all);
  const { trend } = scorecard;
  const today = useMemo(() => {
    // History may be ahead of the reader's clock, never behind it on purpose.
    const own = shownDay(null, new Date());
    const last = trend[trend.length - 1]?.day ?? own;
    return last > own ? last : own;
  }, [trend]);
  const onAbout = (check: string) => change(now => withAbout(now, check));
  return (
    <div className={classes.root}>
      <ScorecardHeader scorecard={scorecard} today={today} />
      <StateNote scorecard={scorecard} />
      <ProblemList problems={scorecard.problems} />
      {isEvaluated(scorecard) ? (
        <>
          {scorecard.type === 'campaign' && (
            <CampaignPanel
              scorecard={scorecard}
              today={today}
              onOwner={owner =>
                change(now => withGroup(withGroupBy(now, 'owner'), owner))
              }
            />
          )}
          <RollupPanel
            scorecard={scorecard}
            today={today}
            onPick={(filter, value) =>
              change(now => withOnly(now, { [filter]: [value] }))
            }
          />
          <ResultsSection
            scorecard={scorecard}
            filters={filters}
            today={today}
            state={state}
            change={change}
            onAbout={onAbout}
          />
        </>
      ) : (
        <CheckList checks={scorecard.checks} onAbout={onAbout} />
      )}
      <CheckPanel
        scorecard={scorecard}
        about={state.about}
        onClose={() => change(now => withAbout(now, undefined))}
        onPick={(check, outcome) =>
          change(now => withOnly(now, { check: [check], outcome: [outcome] }))
        }
      />
    </div>
  );
}

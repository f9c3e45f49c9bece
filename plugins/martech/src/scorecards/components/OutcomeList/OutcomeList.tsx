import Box from '@material-ui/core/Box';
import {
  Outcome,
  OutcomeCounts,
} from '@martech-portal/backstage-plugin-martech-common';
import { OutcomeBar, outcomeOrder } from '../../../components/OutcomeBar';
import { OutcomeChip } from '../../../components/OutcomeChip';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { CountList } from '../CountList';

/** How checks came out: a bar, and every outcome with its exact number. */
export function OutcomeList(props: {
  counts: Partial<OutcomeCounts>;
  onPick: (outcome: Outcome) => void;
}) {
  const { counts, onPick } = props;
  const t = useMartechTranslation();
  return (
    <>
      <Box mb={0.75}>
        <OutcomeBar counts={counts} />
      </Box>
      <CountList
        lines={outcomeOrder.map(outcome => ({
          id: outcome,
          name: <OutcomeChip outcome={outcome} />,
          count: counts[outcome] ?? 0,
          help: t('scorecard.page.onlyOutcome', {
            outcome: word(t, 'outcome', outcome),
          }),
          onPick: () => onPick(outcome),
        }))}
      />
    </>
  );
}

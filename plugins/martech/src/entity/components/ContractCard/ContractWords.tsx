import { makeStyles } from '@material-ui/core/styles';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Tone } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { useDurationText } from '../../hooks/useDurationText';
import { ContractState, ContractTimeline } from '../../lib/contractTimeline';
import { StatusMark } from '../StatusMark';
import { useContractSentence } from './useContractSentence';

const tones: Record<ContractState, Tone> = {
  open: 'warn',
  'not-started': 'info',
  'can-cancel': 'good',
  'cancel-soon': 'warn',
  'too-late': 'warn',
  'no-notice': 'warn',
  ended: 'bad',
};

const stillToCome: ContractState[] = ['can-cancel', 'cancel-soon'];

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body1,
      display: 'grid',
      gap: theme.spacing(0.5),
    },
    more: { ...theme.typography.body2, color: theme.palette.text.secondary },
  }),
  { name: 'MartechContractWords' },
);

/** Whether the contract can be cancelled, and what happens otherwise. */
export function ContractWords(props: {
  contract: NonNullable<MarketingPlatform['spec']['contract']>;
  timeline: ContractTimeline;
}) {
  const { contract, timeline } = props;
  const { leavesOn } = timeline;
  const classes = useStyles();
  const t = useMartechTranslation();
  const dayText = useDayText();
  const durationText = useDurationText();
  const sentence = useContractSentence(contract.start, timeline);
  const more = [
    timeline.renewedOn &&
      t('entity.contract.renewedOn', { day: dayText(timeline.renewedOn) }),
    timeline.renewsNext &&
      !leavesOn &&
      contract.term &&
      stillToCome.includes(timeline.state) &&
      t('entity.contract.renews', { term: durationText(contract.term) }),
    leavesOn &&
      t(
        timeline.renewsNext
          ? 'entity.contract.leavingLate'
          : 'entity.contract.leaving',
        { day: dayText(leavesOn) },
      ),
  ].filter(Boolean);
  return (
    <div className={classes.root}>
      <StatusMark tone={tones[timeline.state]}>{sentence}</StatusMark>
      {more.length > 0 && (
        <span className={classes.more}>{more.join(' ')}</span>
      )}
    </div>
  );
}

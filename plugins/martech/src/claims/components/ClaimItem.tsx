import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Claim } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { RefLink } from '../../components/RefLink';
import { RecordLink } from '../../governance/components/RecordLink';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { errorReason } from '../../lib/errorReason';
import { useAnswerClaim } from '../hooks/useAnswerClaim';
import { HandOverForm, RetireForm } from './ClaimForm';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(1.5, 0), overflowWrap: 'anywhere' },
    name: { ...theme.typography.body1, fontWeight: 700 },
    more: {
      ...theme.typography.body2,
      color: theme.palette.text.secondary,
      '& a': { textDecoration: 'underline' },
    },
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'MartechClaimItem' },
);

type Opened = 'none' | 'ours' | 'theirs' | 'unused';

/** One platform and the three answers to the question whose it is. */
export function ClaimItem(props: { claim: Claim }) {
  const { claim } = props;
  const { entityRef, mayConfirm, mayEdit, owner, proposed, title } = claim;
  const t = useMartechTranslation();
  const classes = useStyles();
  const [opened, setOpened] = useState<Opened>('none');
  const answer = useAnswerClaim(claim);
  const confirm = () =>
    answer.mutate({ is: 'mine', words: t('claims.confirmTitle') });
  const form = {
    id: `claim-${entityRef.replace(/[^a-z0-9]/g, '-')}`,
    isDirect: mayEdit,
    isSending: answer.isPending,
    onAnswer: answer.mutate,
    onBack: () => setOpened('none'),
  };
  return (
    <li className={classes.root}>
      <div className={classes.name}>
        <EntityRefLink entityRef={entityRef} title={title} disableTooltip />
      </div>
      <div className={classes.more}>
        {t(`claims.why.${claim.why}`)} {t(`claims.state.${claim.state}`)}
        {owner && (
          <>
            {' '}
            {t('claims.owner')} <RefLink entityRef={owner} />
          </>
        )}
      </div>
      {proposed && (
        <div className={classes.more}>
          {t('claims.proposed', { number: proposed.number })}{' '}
          <RecordLink record={proposed}>{proposed.title}</RecordLink>
        </div>
      )}
      {!proposed && opened === 'none' && (
        <div className={classes.buttons}>
          <Button
            size="small"
            variant="contained"
            color="primary"
            aria-label={t('claims.mineOf', { title })}
            disabled={answer.isPending}
            onClick={mayConfirm ? confirm : () => setOpened('ours')}
          >
            {t('claims.mine')}
          </Button>
          <Button
            size="small"
            variant="outlined"
            aria-label={t('claims.theirsOf', { title })}
            onClick={() => setOpened('theirs')}
          >
            {t('claims.theirs')}
          </Button>
          <Button
            size="small"
            variant="outlined"
            aria-label={t('claims.unusedOf', { title })}
            onClick={() => setOpened('unused')}
          >
            {t('claims.unused')}
          </Button>
        </div>
      )}
      {(opened === 'ours' || opened === 'theirs') && (
        <HandOverForm {...form} preselectOwn={opened === 'ours'} />
      )}
      {opened === 'unused' && <RetireForm {...form} />}
      {answer.error && (
        <Alert severity="error">
          {t('claims.failed', { reason: errorReason(answer.error) })}
        </Alert>
      )}
    </li>
  );
}

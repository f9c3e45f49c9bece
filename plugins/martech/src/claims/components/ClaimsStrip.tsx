import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Hint } from '../../control/components/OverviewStrip/Hint';
import { StatusMark } from '../../entity/components/StatusMark';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { errorReason } from '../../lib/errorReason';
import { claimsKey, useClaims } from '../hooks/useClaims';
import { ClaimsDialog } from './ClaimsDialog';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(1, 2),
      marginBottom: theme.spacing(2),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    question: { fontWeight: 700 },
    bar: { flex: '1 1 120px', maxWidth: 240 },
    button: { marginLeft: 'auto' },
  }),
  { name: 'MartechClaimsStrip' },
);

/**
 * How many platforms have somebody who says they are theirs, and the question to
 * the reader; nothing where there is nothing to ask.
 */
export function ClaimsStrip() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const cache = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useClaims();
  if (error && !data) {
    return (
      <div className={classes.root} role="alert">
        <StatusMark tone="bad">
          {t('claims.loadFailed', { reason: errorReason(error) })}
        </StatusMark>
        <Button size="small" onClick={() => void refetch()}>
          {t('claims.again')}
        </Button>
      </div>
    );
  }
  if (!data || (data.items.length === 0 && !isOpen)) return null;
  const { asOf, claimed, items, total } = data;
  const open = items.filter(({ proposed }) => !proposed).length;
  const progress = t('claims.progress', {
    claimed: formats.number(claimed),
    total: formats.number(total),
  });
  const close = () => {
    setOpen(false);
    void cache.invalidateQueries({ queryKey: claimsKey });
  };
  return (
    <section className={classes.root} aria-label={t('claims.question')}>
      <span className={classes.question}>{t('claims.question')}</span>
      <span>{t('claims.waiting', { count: open })}</span>
      <LinearProgress
        className={classes.bar}
        variant="determinate"
        value={total > 0 ? (100 * claimed) / total : 0}
        aria-label={progress}
      />
      <span>
        {progress}{' '}
        <Hint
          text={t('claims.progressHelp', {
            time: formats.time(new Date(asOf)),
          })}
        />
      </span>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        className={classes.button}
        onClick={() => setOpen(true)}
      >
        {t('claims.answer')}
      </Button>
      {isOpen && <ClaimsDialog claims={data} onClose={close} />}
    </section>
  );
}

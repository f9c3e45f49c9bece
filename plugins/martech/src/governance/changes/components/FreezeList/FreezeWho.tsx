import { makeStyles } from '@material-ui/core/styles';
import { RefLink } from '../../../../components/RefLink';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { useOperatingModel } from '../../../hooks/useOperatingModel';

const useStyles = makeStyles(
  {
    root: { margin: 0, '& a': { textDecoration: 'underline' } },
  },
  { name: 'MartechFreezeWho' },
);

/** Who plans freezes, and what one means. */
export function FreezeWho() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const { data } = useOperatingModel();
  const who = data?.freezers ?? [];
  return (
    <p className={classes.root}>
      {t('governance.changes.freeze.meaning')}{' '}
      {who.length > 0 && (
        <>
          {t('governance.changes.freeze.who')}{' '}
          {who.map((ref, index) => (
            <span key={ref}>
              {index > 0 && ', '}
              <RefLink entityRef={ref} />
            </span>
          ))}
        </>
      )}
      {data && who.length === 0 && t('governance.changes.freeze.nobody')}
    </p>
  );
}

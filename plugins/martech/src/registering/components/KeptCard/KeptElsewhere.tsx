import { LinkButton } from '@backstage/core-components';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { KeptIn } from '../../lib/keptIn';
import { useKeptStyles } from './useKeptStyles';

/** An entity from Git, or from where nobody can be sent. */
export function KeptElsewhere(props: {
  kept: Exclude<KeptIn, { place: 'portal' }>;
}) {
  const { kept } = props;
  const t = useMartechTranslation();
  const classes = useKeptStyles();
  if (kept.place === 'elsewhere') {
    return (
      <div className={classes.root}>
        <div>{t('registering.kept.elsewhere')}</div>
        {kept.location && <div className={classes.quiet}>{kept.location}</div>}
      </div>
    );
  }
  return (
    <div className={classes.root}>
      <div>{t('registering.kept.web')}</div>
      <div className={classes.buttons}>
        {kept.edit && (
          <LinkButton
            to={kept.edit}
            size="small"
            variant="contained"
            color="primary"
            className={classes.button}
          >
            {t('registering.kept.editWeb')}
          </LinkButton>
        )}
        {kept.view && (
          <LinkButton
            to={kept.view}
            size="small"
            variant="outlined"
            className={classes.button}
          >
            {t('registering.kept.viewWeb')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

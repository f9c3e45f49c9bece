import { makeStyles } from '@material-ui/core/styles';
import { TemplateIntegrity } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FamilyBranch } from './FamilyBranch';
import { forksBelow } from './forksBelow';
import { Relative } from './Relative';

const useStyles = makeStyles(
  theme => ({
    own: { ...theme.typography.body1, fontWeight: 700 },
    note: {
      color: theme.palette.text.secondary,
      margin: theme.spacing(1, 0, 0),
    },
  }),
  { name: 'MartechTemplateFamily' },
);

/** The original above, this template, and what was made from it below. */
export function Family(props: { integrity: TemplateIntegrity; name: string }) {
  const { integrity, name } = props;
  const { copies, entityRef, forks, hidden, moreForks, original } = integrity;
  const t = useMartechTranslation();
  const classes = useStyles();
  const own = (
    <FamilyBranch
      key={entityRef}
      label={original ? t('templates.thisOne') : undefined}
      head={<span className={classes.own}>{name}</span>}
    >
      {forksBelow(entityRef, forks)}
    </FamilyBranch>
  );
  return (
    <>
      {original ? (
        <FamilyBranch
          label={t('templates.original')}
          head={<Relative relative={original} />}
        >
          {[own]}
        </FamilyBranch>
      ) : (
        own
      )}
      {copies.length > 0 && (
        <FamilyBranch label={t('templates.copy')}>
          {copies.map(copy => (
            <Relative key={copy.entityRef} relative={copy} />
          ))}
        </FamilyBranch>
      )}
      {!original && forks.length + copies.length === 0 && !hidden && (
        <p className={classes.note}>{t('templates.alone')}</p>
      )}
      {moreForks > 0 && (
        <p className={classes.note}>
          {t('templates.more', { count: moreForks })}
        </p>
      )}
      {hidden && (
        <p className={classes.note}>
          {t('templates.hidden', { count: hidden })}
        </p>
      )}
    </>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { RegisterMatch } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const MOST = 3;
/** What somebody should know of a vendor that is seen at work. */
const warned = new Set(['restricted', 'rejected']);

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.25, 1.5),
    },
    one: {
      display: 'inline-flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 0.75),
    },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechRegisterMatch' },
);

/** What the register has for a tool: platforms with how they stand, or the vendor. */
export function RegisterMatchText(props: { match: RegisterMatch }) {
  const { platforms, vendor } = props.match;
  const t = useMartechTranslation();
  const classes = useStyles();
  const more = platforms.length - MOST;
  if (platforms.length === 0 && !vendor) return null;
  return (
    <div className={classes.root}>
      {platforms.slice(0, MOST).map(({ controlState, entityRef, title }) => (
        <span key={entityRef} className={classes.one}>
          <EntityRefLink entityRef={entityRef} title={title} />
          {controlState && (
            <Word t={t} list="controlState" value={controlState} />
          )}
        </span>
      ))}
      {more > 0 && (
        <span className={classes.quiet}>
          {t('discovery.report.morePlatforms', { count: more })}
        </span>
      )}
      {vendor && (platforms.length === 0 || warned.has(vendor.lifecycle)) && (
        <span className={classes.one}>
          <EntityRefLink entityRef={vendor.entityRef} title={vendor.title} />
          <Word t={t} list="vendorLifecycle" value={vendor.lifecycle} />
        </span>
      )}
    </div>
  );
}

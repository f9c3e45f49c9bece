import { TemplateRegion } from '@martech-portal/backstage-plugin-martech-common';
import LockOutlined from '@material-ui/icons/LockOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { PartDifference } from '../../lib/compareFiles';
import { regionTones } from '../../lib/looks';
import { Runs } from './Runs';

const useStyles = makeStyles(
  theme => ({
    root: { margin: theme.spacing(2, 0) },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      marginBottom: theme.spacing(1),
    },
    name: {
      ...theme.typography.subtitle2,
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      margin: 0,
    },
  }),
  { name: 'MartechDifference' },
);

/** A part of a copy that is not as in its original, and how it differs. */
export function Difference(props: {
  difference: PartDifference;
  /** What became of it, if it is locked. */
  region?: TemplateRegion;
}) {
  const { difference, region } = props;
  const { name, runs } = difference;
  const t = useMartechTranslation();
  const classes = useStyles();
  const title = name ?? t('templates.library.differences.rest');
  return (
    <section className={classes.root}>
      <div className={classes.head}>
        <h4 className={classes.name}>
          {region && <LockOutlined aria-hidden fontSize="inherit" />}
          {title}
          {region && ` (${t('templates.library.differences.locked')})`}
        </h4>
        {region && (
          <StatusMark tone={regionTones[region.state]}>
            {t(`templates.region.${region.state}`)}
          </StatusMark>
        )}
        {difference.in === 'original' && (
          <span>{t('templates.library.differences.onlyOriginal')}</span>
        )}
        {difference.in === 'fork' && (
          <span>{t('templates.library.differences.onlyCopy')}</span>
        )}
      </div>
      {runs ? (
        <Runs label={title} runs={runs} />
      ) : (
        t('templates.library.differences.tooMany')
      )}
    </section>
  );
}

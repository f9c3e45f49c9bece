import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { contactOf } from '../../lib/contact';
import { ContactLink } from './ContactLink';

const useStyles = makeStyles(
  theme => ({
    path: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: theme.spacing(0, 0, 1),
      padding: 0,
    },
    level: {
      flex: '1 1 160px',
      minWidth: 0,
      overflowWrap: 'anywhere',
      padding: theme.spacing(1, 1.5),
      border: `1px solid ${theme.palette.divider}`,
      borderLeft: `4px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
    },
    quiet: { ...theme.typography.caption, color: theme.palette.text.secondary },
  }),
  { name: 'MartechSupportPath' },
);

/** Who to ask, first level first, as steps from left to right. */
export function SupportPath(props: {
  platform: MarketingPlatform;
  entities: Map<string, Entity>;
}) {
  const { entities, platform } = props;
  const { hours, levels = [] } = platform.spec.support ?? {};
  const classes = useStyles();
  const t = useMartechTranslation();
  if (levels.length === 0) return <>{t('entity.support.noPath')}</>;
  const sorted = [...levels].sort((a, b) => a.level - b.level);
  return (
    <>
      <ol className={classes.path}>
        {sorted.map(({ channel, contact, level }, index) => (
          <li key={`${level} ${index}`} className={classes.level}>
            <div className={classes.quiet}>
              {t('entity.support.level', { level: String(level) })}
            </div>
            <ContactLink
              contact={contactOf(contact, platform)}
              entities={entities}
            />
            {channel && <div>{channel}</div>}
          </li>
        ))}
      </ol>
      {hours && (
        <div className={classes.quiet}>
          {t('entity.support.hours', { hours })}
        </div>
      )}
    </>
  );
}

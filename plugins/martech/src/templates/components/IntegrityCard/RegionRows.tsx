import LockOutlined from '@material-ui/icons/LockOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { TemplateRegion } from '@martech-portal/backstage-plugin-martech-common';
import { Row } from '../../../entity/components/Row';
import { Rows } from '../../../entity/components/Rows';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { regionTones } from '../../lib/looks';

const useStyles = makeStyles(
  theme => ({
    name: { display: 'inline-flex', gap: theme.spacing(1) },
  }),
  { name: 'MartechLockedPart' },
);

/** Locked parts of a template, and what became of each. */
export function RegionRows(props: { regions: TemplateRegion[] }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  if (props.regions.length === 0) return <>{t('templates.noRegions')}</>;
  return (
    <Rows>
      {props.regions.map(({ name, since, state }) => (
        <Row
          key={name}
          name={
            <span className={classes.name}>
              <LockOutlined aria-hidden fontSize="small" />
              {name}
            </span>
          }
          side={
            <StatusMark tone={regionTones[state]}>
              {t(`templates.region.${state}`)}
              {since && ['changed', 'missing'].includes(state) && (
                <>
                  {', '}
                  {t('templates.regionSince', {
                    day: formats.day(since.slice(0, 10)),
                  })}
                </>
              )}
            </StatusMark>
          }
        />
      ))}
    </Rows>
  );
}

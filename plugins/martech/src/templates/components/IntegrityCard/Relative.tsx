import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { TemplateRelative } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { LookLink } from '../LookLink';
import { useBehindText } from '../../hooks/useBehindText';
import { verdictTones } from '../../lib/looks';

const useStyles = makeStyles(
  theme => ({
    marks: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(0.25),
      justifyItems: 'start',
    },
    version: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechTemplateRelative' },
);

/** A template of the same family, and how it differs. */
export function Relative(props: { relative: TemplateRelative }) {
  const { behind, derivedFrom, entityRef, regionsChanged } = props.relative;
  const { title, verdict, version } = props.relative;
  const t = useMartechTranslation();
  const classes = useStyles();
  const behindText = useBehindText();
  return (
    <div className={classes.marks}>
      <span>
        <EntityRefLink entityRef={entityRef} hideIcon disableTooltip>
          {title}
        </EntityRefLink>
        {version && (
          <span className={classes.version}>
            {' · '}
            {t('templates.version', { version })}
          </span>
        )}
      </span>
      {regionsChanged.length > 0 && (
        <StatusMark tone="bad">
          {t('templates.changedRegions', { names: regionsChanged.join(', ') })}
        </StatusMark>
      )}
      {behind && <StatusMark tone="warn">{behindText(behind)}</StatusMark>}
      {derivedFrom && (
        <LookLink entityRef={entityRef} of={title}>
          {t('templates.library.compare')}
        </LookLink>
      )}
      {(regionsChanged.length === 0 || verdict === 'changed') && (
        <StatusMark tone={verdictTones[verdict]}>
          {t(`templates.verdict.${verdict}`)}
        </StatusMark>
      )}
    </div>
  );
}

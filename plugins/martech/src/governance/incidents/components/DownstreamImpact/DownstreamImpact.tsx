import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { RefLink } from '../../../../components/RefLink';
import { StatusMark } from '../../../../entity/components/StatusMark';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { humanName } from '../../../../lib/humanName';
import { Part } from '../../../record/components/Part';
import { affectedByKind } from '../../lib/affectedByKind';

/** More of a kind are shown when asked for. */
const SHOWN = 6;

const knownKinds = [
  'marketingplatform',
  'marketingtemplate',
  'marketingintegration',
] as const;

const useStyles = makeStyles(
  theme => ({
    kind: {
      margin: theme.spacing(1.5, 0, 0.5),
      fontSize: theme.typography.pxToRem(12),
      fontWeight: 600,
      color: theme.palette.text.secondary,
    },
    quiet: {
      margin: theme.spacing(1, 0, 0),
      fontSize: theme.typography.pxToRem(12),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MartechDownstreamImpact' },
);

/** What else feels an incident, because it depends on what does not work. */
export function DownstreamImpact(props: {
  record: Pick<MartechRecord, 'affected' | 'open'>;
}) {
  const { affected, open } = props.record;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const [isWhole, setWhole] = useState(false);
  const kinds = affectedByKind(affected);
  const nameOf = (kind: string) => {
    const known = knownKinds.find(one => one === kind);
    return known ? t(`governance.incidents.kind.${known}`) : humanName(kind);
  };
  const isCut = kinds.some(({ refs }) => refs.length > SHOWN) && !isWhole;
  return (
    <Part title={t('governance.incidents.impact.title')}>
      {affected.length === 0 ? (
        t('governance.incidents.impact.none')
      ) : (
        <StatusMark tone={open ? 'warn' : 'quiet'}>
          {t('governance.incidents.impact.summary', {
            count: affected.length,
          })}
        </StatusMark>
      )}
      {kinds.map(({ kind, refs }) => (
        <div key={kind}>
          <h4 className={classes.kind}>
            {nameOf(kind)} ({formats.number(refs.length)})
          </h4>
          <ul>
            {refs.slice(0, isWhole ? undefined : SHOWN).map(ref => (
              <li key={ref}>
                <RefLink entityRef={ref} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {isCut && (
        <Button size="small" onClick={() => setWhole(true)}>
          {t('governance.incidents.impact.showAll')}
        </Button>
      )}
      {affected.length > 0 && (
        <p className={classes.quiet}>
          {t('governance.incidents.impact.basis')}
        </p>
      )}
    </Part>
  );
}

import Typography from '@material-ui/core/Typography';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { SourceContent } from '../../lib/read/SourceContent';
import { useLookStyles } from './useLookStyles';

/** What was read, in numbers, with what is left out. */
export function ReadSummary(props: { content: SourceContent; name: string }) {
  const { content, name } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useLookStyles();
  const { allHosts, hosts, kind, leftOut, seen } = content;
  return (
    <div>
      <Typography variant="body1" component="h3">
        {name} · {t(`discovery.look.kind.${kind}`)}
      </Typography>
      <Typography variant="body2" className={classes.quiet}>
        {t('discovery.look.found', {
          count: allHosts,
          seen: formats.number(seen),
          hosts: formats.number(allHosts),
        })}
        {leftOut > 0 &&
          `; ${t('discovery.look.leftOut', {
            count: leftOut,
            number: formats.number(leftOut),
          })}`}
      </Typography>
      {allHosts > hosts.length && (
        <Typography variant="body2">
          {t('discovery.look.cut', { number: formats.number(hosts.length) })}
        </Typography>
      )}
    </div>
  );
}

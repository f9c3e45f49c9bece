import ButtonBase from '@material-ui/core/ButtonBase';
import Tooltip from '@material-ui/core/Tooltip';
import { useToneStyles } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { CellKind, cellKinds } from '../../lib/cellKind';
import { cellLooks } from './cellLooks';
import { useCoverageStyles } from './useCoverageStyles';

/** What the cells mean, and how many there are of each; a click shows where. */
export function KindKey(props: {
  kinds: Record<CellKind, number>;
  chosen?: CellKind;
  onChange: (kind: CellKind | undefined) => void;
}) {
  const { chosen, kinds, onChange } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCoverageStyles();
  const tones = useToneStyles();
  return (
    <div
      role="group"
      aria-label={t('capabilities.kinds')}
      className={classes.kinds}
    >
      {cellKinds.map(kind => {
        const { Icon, tone } = cellLooks[kind];
        const name = t(`capabilities.kind.${kind}`);
        const number = formats.number(kinds[kind]);
        return (
          <Tooltip key={kind} title={t(`capabilities.kindHelp.${kind}`)}>
            <ButtonBase
              className={classes.kind}
              aria-pressed={kind === chosen}
              aria-label={t('capabilities.showKind', { number, kind: name })}
              onClick={() => onChange(kind === chosen ? undefined : kind)}
            >
              <Icon className={`${classes.icon} ${tones[tone]}`} aria-hidden />
              <span className={classes.number}>{number}</span> {name}
            </ButtonBase>
          </Tooltip>
        );
      })}
    </div>
  );
}

import { Link } from '@backstage/core-components';
import clsx from 'clsx';
import { useToneStyles } from '../../../components/Word';
import { Formats } from '../../../lib/formats';
import { MartechTranslation } from '../../../translation';
import { MatrixCell } from '../../lib/matrix';
import { cellLooks } from './cellLooks';
import { useCoverageStyles } from './useCoverageStyles';

/**
 * How a capability is served in a market; opens the platforms behind it.
 *
 * Texts, formats and styles are passed in, because there are hundreds of cells.
 */
export function CoverageCell(props: {
  t: MartechTranslation;
  formats: Formats;
  classes: ReturnType<typeof useCoverageStyles>;
  tones: ReturnType<typeof useToneStyles>;
  cell: MatrixCell;
  capability: string;
  market: string;
  address: string;
  isDimmed: boolean;
  tabIndex: number;
  onFocus: () => void;
}) {
  const { address, capability, cell, classes, formats, market, t, tones } =
    props;
  const { counts, kind } = cell;
  const { Icon, tone } = cellLooks[kind];
  const name = t(
    kind === 'gap' ? 'capabilities.gapCell' : 'capabilities.cell',
    {
      capability,
      market,
      kind: t(`capabilities.kind.${kind}`),
      live: formats.number(counts.live),
      served: formats.number(counts.served),
      planned: formats.number(counts.planned),
    },
  );
  return (
    <Link
      to={address}
      title={name}
      tabIndex={props.tabIndex}
      onFocus={props.onFocus}
      className={clsx(
        classes.cell,
        classes[kind],
        props.isDimmed && classes.dimmed,
      )}
    >
      <Icon className={`${classes.icon} ${tones[tone]}`} aria-hidden />
      <span className={classes.unseen}>{name}</span>
      {counts.live > 0 && (
        <span aria-hidden>{formats.number(counts.live)}</span>
      )}
      {counts.planned > 0 && (
        <span aria-hidden className={classes.planned}>
          {t('capabilities.planned', {
            number: formats.number(counts.planned),
          })}
        </span>
      )}
    </Link>
  );
}

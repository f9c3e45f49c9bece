import { useId } from 'react';
import { useToneStyles } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRemainingHeight } from '../../../hooks/useRemainingHeight';
import { usePlaces } from '../../../overview/hooks/usePlaces';
import { useGridFocus } from '../../hooks/useGridFocus';
import { CellKind } from '../../lib/cellKind';
import { Matrix, MatrixRow } from '../../lib/matrix';
import { CoverageCell } from './CoverageCell';
import { useCoverageStyles } from './useCoverageStyles';

/** Capabilities by market; the arrow keys move between cells. */
export function CoverageGrid(props: {
  markets: Matrix['markets'];
  rows: readonly MatrixRow[];
  /** Cells of other kinds step back. */
  chosen?: CellKind;
  marketTitle: (market: string | null) => string;
}) {
  const { chosen, markets, marketTitle, rows } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCoverageStyles();
  const tones = useToneStyles();
  const places = usePlaces();
  const help = useId();
  const [heightRef, maxHeight] = useRemainingHeight();
  const focus = useGridFocus(rows.length, markets.length);
  return (
    <div
      ref={heightRef}
      className={classes.scroller}
      style={{ maxHeight, minHeight: 240 }}
    >
      <p id={help} className={classes.note} hidden>
        {t('capabilities.gridHelp')}
      </p>
      <table
        ref={focus.grid}
        role="grid"
        aria-label={t('capabilities.label')}
        aria-describedby={help}
        className={classes.table}
        onKeyDown={focus.onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{t('capabilities.capability')}</th>
            <th scope="col">{t('capabilities.everywhere')}</th>
            {markets.map(market => (
              <th key={market ?? ''} scope="col">
                {marketTitle(market)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ all, cells, id, title }, row) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td className={classes.all}>
                {t('capabilities.ofThese', {
                  served: formats.number(all.served),
                  live: formats.number(all.live),
                })}
              </td>
              {cells.map((cell, column) => (
                <td key={cell.market ?? ''}>
                  <CoverageCell
                    {...{ cell, classes, formats, t, tones }}
                    capability={title}
                    market={marketTitle(cell.market)}
                    address={places.list('platforms', {
                      capability: id,
                      ...(cell.kind !== 'gap' &&
                        cell.market !== null && { market: cell.market }),
                    })}
                    isDimmed={chosen !== undefined && cell.kind !== chosen}
                    tabIndex={focus.tabIndexOf(row, column)}
                    onFocus={() => focus.focusOn(row, column)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { ViewButtons } from '../../../governance/components/ViewSwitch/ViewButtons';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { CoverageState, rowOrders, shownRows } from '../../lib/coverageState';
import { MatrixRow } from '../../lib/matrix';
import { rowNeed } from '../../lib/rowNeed';
import { useCoverageStyles } from './useCoverageStyles';

/** Which capabilities are shown and what stands first, and how to read a row. */
export function CoverageTools(props: {
  /** All of them. */
  rows: readonly MatrixRow[];
  state: CoverageState;
  onChange: (part: Partial<CoverageState>) => void;
}) {
  const { onChange, rows, state } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCoverageStyles();
  const countOf = (id: CoverageState['only']) =>
    id === 'all'
      ? rows.length
      : rows.filter(({ all }) => rowNeed(all) === id).length;
  return (
    <>
      <div className={classes.tools}>
        <ViewButtons
          label={t('capabilities.only.label')}
          value={state.only}
          views={shownRows.map(id => ({
            id,
            name: t(`capabilities.only.${id}`, {
              number: formats.number(countOf(id)),
            }),
          }))}
          onChange={only => onChange({ only })}
        />
        <ViewButtons
          label={t('capabilities.order.label')}
          value={state.order}
          views={rowOrders.map(id => ({
            id,
            name: t(`capabilities.order.${id}`),
          }))}
          onChange={order => onChange({ order })}
        />
      </div>
      <p className={classes.note}>
        {state.order === 'need' && t('capabilities.order.needHelp')}{' '}
        {t('capabilities.howToRead')}
      </p>
    </>
  );
}

import Button from '@material-ui/core/Button';
import {
  Coverage,
  vocabularyTitle,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { CountSummary } from '../../../components/ListToolbar';
import { Empty } from '../../../entity/components/Empty';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { useCoverageState } from '../../hooks/useCoverageState';
import { shownOf } from '../../lib/coverageState';
import { matrixOf } from '../../lib/matrix';
import { CoverageGrid } from './CoverageGrid';
import { CoverageTools } from './CoverageTools';
import { KindKey } from './KindKey';
import { useCoverageStyles } from './useCoverageStyles';

/** Which capability is served in which market, and where nobody does. */
export function CoverageScreen(props: { coverage: Coverage }) {
  const { coverage } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCoverageStyles();
  const { capabilities, markets } = useVocabularies();
  const [state, change] = useCoverageState();
  const chosen = state.show;
  const matrix = useMemo(
    () =>
      matrixOf(coverage, {
        capability: id => vocabularyTitle(capabilities, id),
        market: id => vocabularyTitle(markets, id),
      }),
    [capabilities, coverage, markets],
  );
  if (matrix.rows.length === 0) {
    return (
      <Empty
        title={t('capabilities.empty')}
        nextStep={t('capabilities.emptyHelp')}
      />
    );
  }
  const rows = shownOf(matrix.rows, state);
  const all = matrix.rows.length;
  return (
    <div className={classes.root}>
      <div className={classes.line}>
        <CountSummary
          count={
            rows.length === all
              ? t('capabilities.summary', {
                  count: all,
                  shown: formats.number(all),
                  markets: formats.number(coverage.markets.length),
                })
              : t('capabilities.some', {
                  shown: formats.number(rows.length),
                  all: formats.number(all),
                })
          }
          asOf={coverage.asOf}
          scope={t(
            coverage.configured
              ? 'capabilities.scopeConfigured'
              : 'capabilities.scope',
          )}
        />
        {coverage.partial && (
          <span className={classes.note}>{t('capabilities.partial')}</span>
        )}
        <KindKey
          kinds={matrix.kinds}
          chosen={chosen}
          onChange={show => change({ show })}
        />
      </div>
      <CoverageTools rows={matrix.rows} state={state} onChange={change} />
      {rows.length === 0 ? (
        <>
          <Empty
            title={t(
              chosen
                ? 'capabilities.noneOfKind'
                : `capabilities.noneOf.${state.only}`,
            )}
            nextStep={chosen ? t(`capabilities.kindHelp.${chosen}`) : ''}
          />
          <div>
            <Button
              variant="outlined"
              onClick={() => change({ show: undefined, only: 'all' })}
            >
              {t('capabilities.showAll')}
            </Button>
          </div>
        </>
      ) : (
        <CoverageGrid
          markets={matrix.markets}
          rows={rows}
          chosen={chosen}
          marketTitle={market =>
            market === null
              ? t('capabilities.unplaced')
              : vocabularyTitle(markets, market)
          }
        />
      )}
    </div>
  );
}

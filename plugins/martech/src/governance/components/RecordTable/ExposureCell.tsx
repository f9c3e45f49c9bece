import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useTableSurroundings } from '../../../components/EntityTable/tableContext';
import { useCellStyles } from '../../../components/EntityTable/useCellStyles';

/** The money and the personal data that stand behind an exception. */
export function ExposureCell(props: { row: RecordRow }) {
  const { t, formats } = useTableSurroundings();
  const classes = useCellStyles();
  const { annualCost, personalData } = props.row.exposure ?? {};
  const hasData = personalData !== undefined && personalData !== 'none';
  if (!annualCost && !hasData) {
    return (
      <span className={clsx(classes.line, classes.none)}>
        {t('governance.list.noExposure')}
      </span>
    );
  }
  return (
    <>
      {annualCost && (
        <span className={clsx(classes.line, classes.number)}>
          {formats.money(annualCost)}
        </span>
      )}
      {hasData && (
        <span className={clsx(classes.line, classes.below)}>
          {t('governance.list.personalData')}
        </span>
      )}
    </>
  );
}

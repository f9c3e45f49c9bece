import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { DueCell } from '../../../components/EntityTable/DueCell';
import { useTableSurroundings } from '../../../components/EntityTable/tableContext';
import { useCellStyles } from '../../../components/EntityTable/useCellStyles';
import { RefLink } from '../../../components/RefLink';
import { Word } from '../../../components/Word';
import { relativeDay } from '../../../lib/relativeDay';
import { word } from '../../../translation';
import { FreezeScopeText } from '../../changes/components/FreezeScope';
import { RecordColumnId } from '../../lib/recordColumns';
import { ExposureCell } from './ExposureCell';
import { TitleCell } from './TitleCell';
import { WaitsFor } from './WaitsFor';
import { WindowCell } from './WindowCell';

/** What one column says of a record. */
export function RecordCell(props: { row: RecordRow; column: RecordColumnId }) {
  const { row, column } = props;
  const { t, formats, today } = useTableSurroundings();
  const classes = useCellStyles();
  const due = (day: string | undefined, closed: boolean) =>
    day ? <DueCell day={day.slice(0, 10)} closed={closed} /> : null;
  switch (column) {
    case 'title':
      return <TitleCell row={row} />;
    case 'type':
      return <Word t={t} list="recordType" value={row.type} />;
    case 'entity':
      return row.entityRef ? (
        <RefLink entityRef={row.entityRef} className={classes.line} />
      ) : (
        <span className={classes.none}>{t('governance.list.noEntity')}</span>
      );
    case 'state':
      return <Word t={t} list="recordState" value={row.state} />;
    case 'areas':
      return (
        <span className={classes.line}>
          {row.decisionAreas
            .map(area => word(t, 'decisionArea', area))
            .join(', ')}
        </span>
      );
    case 'waitsFor':
      return (
        <span className={classes.line}>
          {row.open && <WaitsFor row={row} moreClass={classes.below} />}
        </span>
      );
    case 'due':
      return due(row.dueAt, !row.open);
    case 'expires':
      return due(row.expiresOn, !row.open);
    case 'plannedFor':
      return due(row.plannedFor, !row.open);
    case 'validUntil':
      return due(row.validUntil, false);
    case 'age':
      return (
        <span
          className={classes.line}
          title={formats.day(row.createdAt.slice(0, 10))}
        >
          {formats.relative(relativeDay(today, row.createdAt.slice(0, 10)))}
        </span>
      );
    case 'requestedBy':
      return <RefLink entityRef={row.requestedBy} className={classes.line} />;
    case 'exposure':
      return <ExposureCell row={row} />;
    case 'changeClass':
      return row.changeClass ? (
        <Word t={t} list="changeClass" value={row.changeClass} />
      ) : null;
    case 'window':
      return <WindowCell row={row} />;
    case 'scope':
      return (
        <span className={classes.line}>
          <FreezeScopeText freeze={row} />
        </span>
      );
    case 'priority':
      return row.priority ? (
        <Word t={t} list="priority" value={row.priority} />
      ) : null;
    case 'requestKind':
      return <>{word(t, 'requestKind', row.requestKind ?? '')}</>;
    case 'topic':
      return <>{word(t, 'attestationTopic', row.topic ?? '')}</>;
    default:
      return column satisfies never;
  }
}

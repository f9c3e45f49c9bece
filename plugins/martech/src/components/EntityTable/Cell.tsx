import {
  EntityRow,
  vocabularyTitle,
} from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { isClosed } from '../../lib/isClosed';
import { humanName } from '../../lib/humanName';
import { CellSpec } from '../../lists';
import { RefLink } from '../RefLink';
import { Word } from '../Word';
import { DueCell } from './DueCell';
import { FlowCell } from './FlowCell';
import { ListCell } from './ListCell';
import { NameCell } from './NameCell';
import { useTableSurroundings } from './tableContext';
import { useCellStyles } from './useCellStyles';

/** Draws what a column says about a row; a dash where the row says nothing. */
export function Cell(props: { row: EntityRow; spec: CellSpec }) {
  const { row, spec } = props;
  const { t, formats, vocabularies } = useTableSurroundings();
  const classes = useCellStyles();
  const none = (
    <span className={classes.none} aria-label={t('browse.notSet')} role="note">
      –
    </span>
  );
  const line = (text: string, ...more: string[]) => (
    <span className={clsx(classes.line, ...more)} title={text}>
      {text}
    </span>
  );

  switch (spec.show) {
    case 'name':
      return <NameCell row={row} />;
    case 'flow':
      return <FlowCell from={row[spec.from]} to={row[spec.to]} />;
    case 'text': {
      const value = row[spec.of];
      return value ? line(value, classes.number) : none;
    }
    case 'number': {
      const value = row[spec.of];
      return value === undefined
        ? none
        : line(formats.number(value), classes.number);
    }
    case 'money': {
      const value = row[spec.of];
      return value ? line(formats.money(value), classes.number) : none;
    }
    case 'day': {
      const value = row[spec.of];
      return value ? line(formats.day(value), classes.number) : none;
    }
    case 'due': {
      const value = row[spec.of];
      const until = spec.until && row[spec.until];
      return value ? (
        <DueCell day={value} until={until} closed={isClosed(row)} />
      ) : (
        none
      );
    }
    case 'word': {
      const value = row[spec.of];
      const below = spec.below && row[spec.below.of];
      if (!value) return none;
      return (
        <span className={classes.stack}>
          <Word t={t} list={spec.list} value={value} />
          {spec.below && below && below !== 'none' && (
            <span className={clsx(classes.line, classes.below)}>
              <Word t={t} list={spec.below.list} value={below} />
            </span>
          )}
        </span>
      );
    }
    case 'title': {
      const value = row[spec.of];
      const below = spec.below && row[spec.below];
      if (!value) return none;
      return (
        <>
          {line(vocabularyTitle(vocabularies[spec.vocabulary], value))}
          {below && line(below, classes.below)}
        </>
      );
    }
    case 'ref': {
      const value = row[spec.of];
      return value ? (
        <RefLink entityRef={value} className={classes.line} />
      ) : (
        none
      );
    }
    case 'refs': {
      const [first, ...more] = row[spec.of] ?? [];
      return first ? (
        <ListCell
          first={<RefLink entityRef={first} className={classes.line} />}
          more={more.map(humanName)}
        />
      ) : (
        none
      );
    }
    case 'titles': {
      const [first, ...more] = (row[spec.of] ?? []).map(value =>
        vocabularyTitle(vocabularies[spec.vocabulary], value),
      );
      return first ? <ListCell first={first} more={more} /> : none;
    }
    default: {
      const [first, ...more] = row[spec.of] ?? [];
      return first ? <ListCell first={first} more={more} /> : none;
    }
  }
}

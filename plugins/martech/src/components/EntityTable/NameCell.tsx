import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { firstParagraph } from '../../lib/firstParagraph';
import { useCellStyles } from './useCellStyles';

/** The entity's title, linked to its page, with what it is below. */
export function NameCell(props: { row: EntityRow }) {
  const { row } = props;
  const classes = useCellStyles();
  const summary = firstParagraph(row.description ?? '');
  return (
    <>
      <EntityRefLink
        entityRef={row.entityRef}
        title={row.title}
        className={clsx(classes.line, classes.strong)}
      />
      {summary && (
        <span className={clsx(classes.line, classes.below)} title={summary}>
          {summary}
        </span>
      )}
    </>
  );
}

import { AuthorityRow } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { cellOf } from '../lib/matrixOf';
import { Letter } from './Letter';
import { useAuthorityStyles } from './useAuthorityStyles';

/** What a system is for data: a letter, and its meaning for who listens. */
export function Cell(props: { row: AuthorityRow; entityRef: string }) {
  const { entityRef, row } = props;
  const t = useMartechTranslation();
  const classes = useAuthorityStyles();
  const cell = cellOf(row, entityRef);
  if (!cell) return <td className={classes.cell} />;
  const name = t(`authority.cell.${cell}`);
  return (
    <td className={classes.cell}>
      <span role="img" aria-label={name} title={name}>
        <Letter cell={cell} />
      </span>
    </td>
  );
}

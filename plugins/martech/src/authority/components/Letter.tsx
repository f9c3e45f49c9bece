import clsx from 'clsx';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { CellKind } from '../lib/matrixOf';
import { useAuthorityStyles } from './useAuthorityStyles';

/** The letter for what a system is for data. */
export function Letter(props: { cell: CellKind }) {
  const { cell } = props;
  const t = useMartechTranslation();
  const classes = useAuthorityStyles();
  return (
    <span
      className={clsx(classes.letter, {
        [classes.isRecord]: cell === 'record',
        [classes.isConflict]: cell === 'conflict',
        [classes.isCopy]: cell === 'copy',
      })}
    >
      {t(
        cell === 'copy'
          ? 'authority.cell.copyLetter'
          : 'authority.cell.recordLetter',
      )}
      {cell === 'conflict' && '!'}
    </span>
  );
}

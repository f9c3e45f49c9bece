import Skeleton from '@material-ui/lab/Skeleton';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** The shape of what is coming, so that the page does not jump. */
export function Loading(props: { rows?: number }) {
  const t = useMartechTranslation();
  return (
    <div role="status" aria-label={t('entity.shared.loading')}>
      {Array.from({ length: props.rows ?? 3 }, (_, row) => (
        <Skeleton key={row} height={36} />
      ))}
    </div>
  );
}

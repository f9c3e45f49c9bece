import Button from '@material-ui/core/Button';
import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { Row } from '../../entity/components/Row';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useRefTitles } from '../../hooks/useRefTitles';
import { localDay } from '../../lib/days';
import { registeredTitle } from '../lib/registeredTitle';

/** Something that was removed: what, when and by whom, and the way back. */
export function RemovedItem(props: {
  removed: RegisteredEntity;
  onRestore: () => void;
}) {
  const { onRestore, removed } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const titleOf = useRefTitles([removed.updatedBy]);
  const title = registeredTitle(removed);
  return (
    <Row
      name={title}
      more={
        <>
          {t(`control.search.kind.${removed.kind}`)} ·{' '}
          {t('claims.removed.when', {
            who: titleOf(removed.updatedBy),
            day: formats.day(localDay(new Date(removed.updatedAt))),
          })}
        </>
      }
      side={
        removed.mayEdit && (
          <Button
            size="small"
            variant="outlined"
            aria-label={t('claims.removed.restoreOf', { title })}
            onClick={onRestore}
          >
            {t('claims.removed.restore')}
          </Button>
        )
      }
    />
  );
}

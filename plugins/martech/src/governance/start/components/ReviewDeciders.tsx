import { reviewAreas } from '../lib/reviewAreas';
import { useEntities, wholeFields } from '../../../entity/hooks/useEntities';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ModelDeciders } from './ModelDeciders';

/** Who decides whether a platform goes live. */
export function ReviewDeciders(props: { entityRef: string }) {
  const { entityRef } = props;
  const t = useMartechTranslation();
  const { entities } = useEntities([entityRef], wholeFields);
  const entity = entities.get(entityRef);
  return (
    <ModelDeciders
      entityRef={entityRef}
      areasIn={() => reviewAreas(entity)}
      none={t('governance.decides.nobodyFound')}
    />
  );
}

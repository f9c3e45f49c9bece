import { OperatingModelAnswer } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useOperatingModel } from '../../hooks/useOperatingModel';
import { decidersOf } from '../lib/decider';
import { DeciderList } from './DeciderList';
import { DecidesNote } from './DecidesNote';

/** Who decides in some areas for an entity, by the operating model. */
export function ModelDeciders(props: {
  entityRef: string;
  /** The areas, once the model is known. */
  areasIn: (model: OperatingModelAnswer) => readonly string[];
  /** Said while there are none. */
  none: string;
}) {
  const { entityRef, areasIn, none } = props;
  const t = useMartechTranslation();
  const { data, error } = useOperatingModel(entityRef);
  if (!data) return <DecidesNote error={error} />;
  const deciders = decidersOf(areasIn(data), data);
  return deciders.length > 0 ? (
    <>
      <DeciderList deciders={deciders} />
      <p>{t('governance.decides.notYou')}</p>
    </>
  ) : (
    <>{none}</>
  );
}

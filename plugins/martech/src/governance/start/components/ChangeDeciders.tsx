import { AssessChange } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useAssessment } from '../../hooks/useAssessment';
import { AssessmentFacts } from '../../components/AssessmentFacts';
import { DeciderList } from './DeciderList';
import { DecidesNote } from './DecidesNote';

/** Who decides about a change as it is described so far, and what stands in its way. */
export function ChangeDeciders(props: { assess: AssessChange }) {
  const t = useMartechTranslation();
  const { data, error } = useAssessment(props.assess);
  if (!data) return <DecidesNote error={error} />;
  return (
    <>
      <AssessmentFacts assessment={data} />
      {data.areas.length > 0 ? (
        <>
          <DeciderList deciders={data.areas} />
          <p>{t('governance.decides.notYou')}</p>
        </>
      ) : (
        <p>{t('governance.decides.nobodyNeeded')}</p>
      )}
    </>
  );
}

import {
  MarketingDecision,
  RELATION_DECIDES,
  RELATION_SUPERSEDED_BY,
  RELATION_SUPERSEDES,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntities } from '../../hooks/useEntities';
import { refOf } from '../../lib/refOf';
import { relatedRefs } from '../../lib/relatedRefs';
import { Loaded } from '../Loaded';
import { NamesSection } from '../NamesSection';

/** What a decision is about, what it replaces and what replaced it. */
export function DecisionLinks(props: { decision: MarketingDecision }) {
  const { decision } = props;
  const t = useMartechTranslation();
  // Subjects as written, so that one the catalog does not have is named, too.
  const subjects = [
    ...new Set([
      ...decision.spec.subjects.flatMap(
        name => refOf(name, 'MarketingPlatform', decision) ?? [],
      ),
      ...relatedRefs(decision, RELATION_DECIDES),
    ]),
  ];
  const before = relatedRefs(decision, RELATION_SUPERSEDES);
  const after = relatedRefs(decision, RELATION_SUPERSEDED_BY);
  const request = useEntities([...subjects, ...before, ...after]);
  return (
    <Loaded request={request} rows={2}>
      {entities => (
        <>
          <NamesSection
            title={t('entity.decision.subjects')}
            refs={subjects}
            entities={entities}
          />
          <NamesSection
            title={t('entity.decision.supersedes')}
            refs={before}
            entities={entities}
          />
          <NamesSection
            title={t('entity.decision.supersededBy')}
            refs={after}
            entities={entities}
          />
        </>
      )}
    </Loaded>
  );
}

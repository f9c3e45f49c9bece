import { Answered } from '../../../control/components/Answered';
import { Section } from '../../../entity/components/Section';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useTemplateIntegrity } from '../../hooks/useTemplateIntegrity';
import { Actions } from './Actions';
import { Family } from './Family';
import { FileVerdict } from './FileVerdict';
import { Proposal } from './Proposal';
import { RegionRows } from './RegionRows';

/** Arranges the file, its locked parts, its family and versions on their way. */
export function Integrity(props: { entityRef: string; name: string }) {
  const { entityRef, name } = props;
  const t = useMartechTranslation();
  return (
    <Answered request={useTemplateIntegrity(entityRef)} rows={5}>
      {integrity => (
        <>
          <Section title={t('templates.file')}>
            <FileVerdict integrity={integrity} />
            <Actions integrity={integrity} name={name} />
          </Section>
          {integrity.proposals.length > 0 && (
            <Section title={t('templates.proposals')}>
              {integrity.proposals.map(proposal => (
                <Proposal
                  key={proposal.record.id}
                  entityRef={entityRef}
                  editUrl={integrity.editUrl}
                  proposal={proposal}
                />
              ))}
            </Section>
          )}
          {integrity.source && (
            <Section title={t('templates.regions')}>
              <RegionRows regions={integrity.regions} />
            </Section>
          )}
          <Section title={t('templates.family')}>
            <Family integrity={integrity} name={name} />
          </Section>
        </>
      )}
    </Answered>
  );
}

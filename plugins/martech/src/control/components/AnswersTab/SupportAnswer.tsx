import { Field } from '../../../entity/components/Field';
import { Fields } from '../../../entity/components/Fields';
import { Loaded } from '../../../entity/components/Loaded';
import { Intake } from '../../../entity/components/SupportCard/Intake';
import { SupportPath } from '../../../entity/components/SupportCard/SupportPath';
import { useEntities } from '../../../entity/hooks/useEntities';
import { supportRefs } from '../../../entity/lib/supportRefs';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { AnswerSources } from '../../lib/answerGaps';
import { Confirmed } from './Confirmed';

/** Whom to ask first, second and so on, and how to ask for something. */
export function SupportAnswer(props: { sources: AnswerSources }) {
  const { attestations, platform } = props.sources;
  const { intake, support } = platform.spec;
  const t = useMartechTranslation();
  const request = useEntities(supportRefs(platform));
  if (!intake && !support) return null;
  return (
    <Loaded request={request} rows={2}>
      {entities => (
        <>
          {support && (
            <div>
              <SupportPath platform={platform} entities={entities} />
            </div>
          )}
          <Fields>
            {intake && (
              <Field label={t('control.answer.field.answersWithin')}>
                <Intake platform={platform} entities={entities} />
              </Field>
            )}
            <Confirmed topic="support-path" attestations={attestations} />
          </Fields>
        </>
      )}
    </Loaded>
  );
}

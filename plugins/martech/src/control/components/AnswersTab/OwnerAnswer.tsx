import { EntityName } from '../../../entity/components/EntityName';
import { Field } from '../../../entity/components/Field';
import { Fields } from '../../../entity/components/Fields';
import { Loaded } from '../../../entity/components/Loaded';
import { Holder } from '../../../entity/components/RolesCard/Holder';
import { useEntities } from '../../../entity/hooks/useEntities';
import { useRequiredRoles } from '../../../entity/hooks/useRequiredRoles';
import { useToday } from '../../../entity/hooks/useToday';
import { refOf } from '../../../entity/lib/refOf';
import { rolePeople, roleRows } from '../../../entity/lib/roleRows';
import { roleSummary } from '../../../entity/lib/roleSummary';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { AnswerSources } from '../../lib/answerGaps';
import { Confirmed } from './Confirmed';

/** The team, the platform owner and the roles, and who has confirmed it. */
export function OwnerAnswer(props: { sources: AnswerSources }) {
  const { attestations, platform } = props.sources;
  const t = useMartechTranslation();
  const formats = useFormats();
  const today = useToday();
  const required = useRequiredRoles(platform);
  const team = refOf(platform.spec.owner, 'Group', platform);
  const request = useEntities([
    ...(team ? [team] : []),
    ...rolePeople(platform),
  ]);
  return (
    <Loaded request={request} rows={2}>
      {people => {
        const rows = roleRows(platform, { required, people, today });
        const owner = rows.find(({ role }) => role === 'platform-owner');
        const counts = roleSummary(rows);
        return (
          <Fields>
            {team && (
              <Field label={t('control.answer.field.team')}>
                <EntityName entityRef={team} entity={people.get(team)} />
              </Field>
            )}
            {owner?.holder && (
              <Field label={t('control.answer.field.platformOwner')}>
                <Holder person={owner.holder} />
              </Field>
            )}
            {owner?.deputy && (
              <Field label={t('control.answer.field.deputy')}>
                <Holder person={owner.deputy} />
              </Field>
            )}
            {counts.required > 0 && (
              <Field label={t('control.answer.field.roles')}>
                {t('control.answer.field.rolesFilled', {
                  filled: formats.number(counts.filled),
                  required: formats.number(counts.required),
                })}
              </Field>
            )}
            <Confirmed topic="owner" attestations={attestations} />
          </Fields>
        );
      }}
    </Loaded>
  );
}

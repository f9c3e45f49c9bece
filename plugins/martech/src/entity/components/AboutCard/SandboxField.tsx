import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useToday } from '../../hooks/useToday';
import { useDayText } from '../../hooks/useDayText';
import { Field } from '../Field';
import { StatusMark } from '../StatusMark';

/** What is tried out in a sandbox, and until when. */
export function SandboxField(props: {
  sandbox: NonNullable<MarketingPlatform['spec']['sandbox']>;
}) {
  const { expiresOn, purpose } = props.sandbox;
  const t = useMartechTranslation();
  const dayText = useDayText();
  const ended = expiresOn < useToday();
  const day = dayText(expiresOn);
  return (
    <Field label={t('entity.about.field.sandbox')}>
      <div>{purpose}</div>
      <StatusMark tone={ended ? 'bad' : 'warn'}>
        {ended
          ? t('entity.about.sandboxEnded', { day })
          : t('entity.about.sandboxUntil', { day })}
      </StatusMark>
    </Field>
  );
}

import {
  MarketingTemplate,
  vocabularyTitle,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { useDayText } from '../../hooks/useDayText';
import { useToday } from '../../hooks/useToday';
import { ChipsField } from '../ChipsField';
import { Field } from '../Field';
import { StatusMark } from '../StatusMark';
import { WebLink } from '../WebLink';

const tones = { pass: 'good', partial: 'warn', fail: 'bad' } as const;

/** Usage rights, the accessibility check and where the file is. */
export function RightsFields(props: { template: MarketingTemplate }) {
  const { accessibility, rights, source } = props.template.spec;
  const t = useMartechTranslation();
  const dayText = useDayText();
  const today = useToday();
  const lists = useVocabularies();
  const ended = Boolean(rights?.expiresOn && rights.expiresOn < today);
  const day = dayText(rights?.expiresOn ?? '');
  return (
    <>
      {rights && (
        <Field label={t('entity.template.control.rights')}>
          {!rights.expiresOn && t('entity.template.control.rightsOpen')}
          {rights.expiresOn && (
            <StatusMark tone={ended ? 'bad' : 'good'}>
              {ended
                ? t('entity.template.control.rightsEnded', { day })
                : t('entity.template.control.rightsUntil', { day })}
            </StatusMark>
          )}
        </Field>
      )}
      <ChipsField
        label={t('entity.template.control.territories')}
        values={rights?.territories?.map(id =>
          vocabularyTitle(lists.markets, id),
        )}
      />
      <ChipsField
        label={t('entity.template.control.rightsChannels')}
        values={rights?.channels?.map(id =>
          vocabularyTitle(lists.channels, id),
        )}
      />
      {accessibility && (
        <Field label={t('entity.template.control.accessibility')}>
          <StatusMark tone={tones[accessibility.result]}>
            {t(`entity.template.control.result.${accessibility.result}`)}
          </StatusMark>
          <div>
            {t('entity.template.control.checked', {
              standard: accessibility.standard,
              day: dayText(accessibility.checkedOn),
            })}
          </div>
        </Field>
      )}
      {(source?.url || source?.path) && (
        <Field label={t('entity.template.control.source')}>
          <WebLink href={source.url ?? source.path ?? ''} />
        </Field>
      )}
      {source?.integrity && (
        <Field label={t('entity.template.control.integrity')}>
          <code>{source.integrity}</code>
        </Field>
      )}
    </>
  );
}

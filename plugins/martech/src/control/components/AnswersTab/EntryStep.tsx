import { stringifyEntityRef } from '@backstage/catalog-model';
import { LinkButton } from '@backstage/core-components';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { sourceLinks } from '../../../entity/lib/sourceLinks';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { QuestionId } from '../../lib/questions';
import { StartButton } from '../StartButton';

/** How an entry is completed: in its file where it has one, and by asking. */
export function EntryStep(props: {
  platform: MarketingPlatform;
  question: QuestionId;
}) {
  const { platform, question } = props;
  const t = useMartechTranslation();
  const { edit } = sourceLinks(platform);
  const about = t(`control.answer.question.${question}`);
  return (
    <>
      {edit && (
        <LinkButton
          size="small"
          variant="outlined"
          color="primary"
          to={edit}
          aria-label={`${t('control.answer.step.edit')}: ${about}`}
        >
          {t('control.answer.step.edit')}
        </LinkButton>
      )}
      <StartButton
        entityRef={stringifyEntityRef(platform)}
        start={{
          type: 'request',
          presets: {
            title: t('control.answer.templateRequest', { question: about }),
            values: { kind: 'improvement' },
          },
        }}
        label={t('control.answer.step.request')}
        about={about}
        variant={edit ? 'text' : 'outlined'}
      />
    </>
  );
}

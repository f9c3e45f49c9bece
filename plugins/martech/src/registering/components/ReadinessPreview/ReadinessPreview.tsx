import Button from '@material-ui/core/Button';
import { localDay } from '../../../lib/days';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { FieldProps } from '../../fields/fieldProps';
import { PreviewOptions } from '../../fields/readinessPreview';
import { useDraftPreview } from '../../hooks/useDraftPreview';
import { useFormTitles } from '../../hooks/useFormTitles';
import { useSettled } from '../../hooks/useSettled';
import { draftEntity, isBeforeDayOne, onDayOne } from '../../lib/draftEntity';
import { textIn } from '../../lib/formTexts';
import { formValues } from '../../lib/formValues';
import { PreviewResult } from './PreviewResult';
import { usePreviewStyles } from './usePreviewStyles';

/** What the real rules say of the form as it stands; it stores nothing. */
export function ReadinessPreview(props: FieldProps<unknown, PreviewOptions>) {
  const { formContext, idSchema, registry, schema, uiSchema } = props;
  const kind = uiSchema['ui:options']?.kind ?? 'MarketingPlatform';
  const t = useMartechTranslation();
  const classes = usePreviewStyles();
  const titles = useFormTitles(registry.rootSchema);
  const values = formValues(formContext);
  const draft = textIn(values, 'title')
    ? draftEntity(kind, onDayOne(values), localDay(new Date()))
    : undefined;
  const entity = useSettled(draft);
  const preview = useDraftPreview(entity);
  const titleId = `${idSchema.$id}_title`;
  return (
    <section
      className={classes.root}
      aria-labelledby={titleId}
      aria-busy={preview.isFetching}
    >
      <div>
        <h3 id={titleId} className={classes.title}>
          {schema.title ?? t('registering.preview.title')}
        </h3>
        <div className={classes.quiet}>
          {t('registering.preview.help')}
          {isBeforeDayOne(values) && ` ${t('registering.preview.dayOne')}`}
        </div>
      </div>
      {!entity && <div>{t('registering.preview.titleFirst')}</div>}
      {entity && preview.error && (
        <div role="alert">
          <StatusMark tone="warn">
            {t('registering.preview.failed', {
              reason: errorReason(preview.error),
            })}
          </StatusMark>{' '}
          <Button size="small" onClick={() => void preview.refetch()}>
            {t('browse.retry')}
          </Button>
        </div>
      )}
      {entity && !preview.error && !preview.data && (
        <div role="status">{t('registering.preview.running')}</div>
      )}
      {entity && !preview.error && preview.data && (
        <PreviewResult
          preview={preview.data}
          titles={titles}
          stale={preview.isPlaceholderData}
        />
      )}
    </section>
  );
}

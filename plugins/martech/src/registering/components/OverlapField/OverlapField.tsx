import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { OverlapValue } from '../../fields/overlapField';
import { FieldProps } from '../../fields/fieldProps';
import { useOverlap } from '../../hooks/useOverlap';
import { useSettled } from '../../hooks/useSettled';
import { formValues } from '../../lib/formValues';
import { asksReason, overlapQuery } from '../../lib/overlapQuery';
import { FieldFrame } from '../FieldFrame';
import { OverlapList } from './OverlapList';
import { OverlapSummary } from './OverlapSummary';
import { ReasonField } from './ReasonField';
import { useOverlapStyles } from './useOverlapStyles';

/**
 * Shows, while the form is filled in, who serves the same need already, and
 * asks why one more is needed.
 */
export function OverlapField(props: FieldProps<OverlapValue, {}>) {
  const { formContext, formData, idSchema, onChange } = props;
  const t = useMartechTranslation();
  const classes = useOverlapStyles();
  const values = formValues(formContext);
  const query = useSettled(overlapQuery(values));
  const found = useOverlap(query);
  const overlap = query && found.data;
  const titleId = `${idSchema.$id}_title`;
  return (
    <FieldFrame field={props}>
      <section className={classes.root} aria-labelledby={titleId}>
        <h3 id={titleId} className={classes.title}>
          {props.schema.title ?? t('registering.overlap.title')}
        </h3>
        <OverlapSummary asked={query !== undefined} found={found} />
        {overlap && overlap.platforms.length > 0 && (
          <OverlapList overlap={overlap} />
        )}
        {overlap?.needsReason && asksReason(values) && (
          <ReasonField
            id={idSchema.$id}
            reason={formData?.reason ?? ''}
            failed={props.rawErrors.length > 0}
            disabled={props.disabled || props.readonly}
            onChange={reason => onChange({ reason })}
          />
        )}
      </section>
    </FieldFrame>
  );
}

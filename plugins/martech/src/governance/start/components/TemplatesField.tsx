import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useHostedTemplates } from '../hooks/useHostedTemplates';
import { FieldProps } from './fieldProps';
import { TickList } from './TickList';

/** Versions of templates that people get; left out where there are none. */
export function TemplatesField(props: FieldProps) {
  const t = useMartechTranslation();
  const { data } = useHostedTemplates(props.draft.entityRef);
  const options = (data?.items ?? []).flatMap(({ entityRef, title, version }) =>
    version
      ? [
          {
            id: `${entityRef}#${version}`,
            name: title,
            more: t('governance.start.version', { version }),
          },
        ]
      : [],
  );
  return options.length > 0 ? <TickList {...props} options={options} /> : null;
}

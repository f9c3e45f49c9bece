import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FormField } from '../lib/formFields';
import { DraftValue, RecordDraft } from '../lib/recordDraft';
import { word } from '../../../translation';
import { ChangesField } from './ChangesField';
import { ChecksField } from './ChecksField';
import { ChoiceField } from './ChoiceField';
import { FieldProps } from './fieldProps';
import { FlagField } from './FlagField';
import { SignalField } from './SignalField';
import { StandardField } from './StandardField';
import { TemplatesField } from './TemplatesField';
import { TickList } from './TickList';
import { TypedField } from './TypedField';

/** One field of a form, by how it is filled in. */
export function FormFieldInput(props: {
  field: FormField;
  draft: RecordDraft;
  problem?: string;
  onChange: (id: string, value: DraftValue) => void;
}) {
  const { field, draft, problem } = props;
  const t = useMartechTranslation();
  const name = t(`governance.start.field.${field.text}.label`);
  const isAsked = field.required || field.show === 'flag';
  const shared: FieldProps = {
    field,
    draft,
    problem,
    label: isAsked ? name : t('governance.start.optional', { label: name }),
    help: t(`governance.start.field.${field.text}.help`),
    onChange: value => props.onChange(field.id, value),
  };
  switch (field.show) {
    case 'line':
    case 'text':
    case 'number':
    case 'day':
    case 'moment':
      return <TypedField {...shared} show={field.show} />;
    case 'flag':
      return <FlagField {...shared} />;
    case 'choice':
      return (
        <ChoiceField {...shared} list={field.list} options={field.options} />
      );
    case 'choices':
      return (
        <TickList
          {...shared}
          options={field.options.map(id => ({
            id,
            name: word(t, field.list, id),
          }))}
        />
      );
    case 'standard':
      return <StandardField {...shared} label={name} />;
    case 'checks':
      return <ChecksField {...shared} />;
    case 'signal':
      return <SignalField {...shared} />;
    case 'changes':
      return <ChangesField {...shared} />;
    case 'templates':
      return <TemplatesField {...shared} />;
    default:
      return field satisfies never;
  }
}

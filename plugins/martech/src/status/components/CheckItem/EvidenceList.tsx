import { EvidenceValue as Value } from '@martech-portal/backstage-plugin-martech-common';
import { Field } from '../../../entity/components/Field';
import { Fields } from '../../../entity/components/Fields';
import { valueName } from '../../lib/valueName';
import { EvidenceValue } from './EvidenceValue';

/** What a rule saw, value by value. */
export function EvidenceList(props: { evidence: Record<string, Value> }) {
  return (
    <Fields>
      {Object.entries(props.evidence).map(([name, value]) => (
        <Field key={name} label={valueName(name)}>
          <EvidenceValue value={value} />
        </Field>
      ))}
    </Fields>
  );
}

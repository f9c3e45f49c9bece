import { CheckFact } from '@martech-portal/backstage-plugin-martech-common';
import { Plain } from '../../../entity/components/Plain';
import { FactRow } from './FactRow';

/** The facts that a check reads: value, source and age. */
export function FactList(props: { facts: CheckFact[]; day: string }) {
  return (
    <Plain>
      {props.facts.map(fact => (
        <li key={`${fact.source}/${fact.key}`}>
          <FactRow fact={fact} day={props.day} />
        </li>
      ))}
    </Plain>
  );
}

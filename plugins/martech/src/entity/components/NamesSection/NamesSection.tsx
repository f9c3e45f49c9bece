import { Entity } from '@backstage/catalog-model';
import { Plain } from '../Plain';
import { Section } from '../Section';
import { StatedName } from '../StatedName';

/** Names of related entities under a heading; nothing when there are none. */
export function NamesSection(props: {
  title: string;
  refs: string[];
  entities: Map<string, Entity>;
}) {
  const { entities, refs, title } = props;
  if (refs.length === 0) return null;
  return (
    <Section title={title}>
      <Plain>
        {refs.map(ref => (
          <li key={ref}>
            <StatedName entityRef={ref} entity={entities.get(ref)} />
          </li>
        ))}
      </Plain>
    </Section>
  );
}

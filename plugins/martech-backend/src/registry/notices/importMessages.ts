import { Entity } from '@backstage/catalog-model';
import { Message, shortTitle } from '../../outbox';
import { askedWhose } from '../domain/ownerOf';
import { StoredImport } from '../imports/domain/StoredImport';

const isPrincipal = (ref: string) => /^(?:user|group):/.test(ref);

/** Nobody has to answer for what is over, and a sandbox ends by itself. */
const isAsked = ({ spec }: Entity) =>
  spec?.lifecycle !== 'retired' && spec?.lifecycle !== 'sandbox';

/** Once a person or team: how many of what an import brought may be theirs. */
export async function importMessages(
  { id, source }: Pick<StoredImport, 'id' | 'source'>,
  created: AsyncIterable<Entity>,
): Promise<Message[]> {
  const asked = new Map<string, { count: number; name: string }>();
  for await (const entity of created) {
    const { name, title } = entity.metadata;
    const who = isAsked(entity) ? askedWhose(entity).filter(isPrincipal) : [];
    for (const ref of new Set(who)) {
      const known = asked.get(ref) ?? { count: 0, name: title?.trim() || name };
      known.count += 1;
      asked.set(ref, known);
    }
  }
  return [...asked].map(([ref, { count, name }]): Message => {
    const isOne = count === 1;
    return {
      to: [ref],
      except: [],
      title: isOne
        ? shortTitle('Is this yours', name)
        : `Are these ${count} platforms yours?`,
      description: `${
        isOne ? 'It' : 'They'
      } came with an import from ${source}. Your inbox asks once: yes, or whose, or that nobody uses ${
        isOne ? 'it' : 'them'
      }.`,
      severity: 'normal',
      topic: 'act',
      scope: `martech:import:${id}:${ref}`,
      page: { governance: '/inbox' },
    };
  });
}

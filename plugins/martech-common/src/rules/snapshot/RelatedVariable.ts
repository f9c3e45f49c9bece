import { Entity } from '@backstage/catalog-model';
import { MartechKindName } from '../../kinds/kindNames';
import { emptyEntity, fillEntity } from '../fill/fillEntity';
import { MAX_ENTRIES } from '../limits';
import { martechKindOf } from '../shapes/kindShape';
import { specText, titleOf } from './entityField';
import { Lookup } from './holder';
import { relatedRefs } from './relatedRefs';

/** What rules see as `related`; each field is made when a rule reads it. */
export class RelatedVariable {
  private readonly lists = new Map<string, unknown[]>();

  constructor(
    private readonly of: Entity,
    /** The same entity, filled. */
    private readonly filled: unknown,
    private readonly lookup: Lookup,
  ) {}

  get vendor(): unknown {
    return this.one('vendor', 'MarketingVendor');
  }

  get original(): unknown {
    return this.one('original', 'MarketingTemplate');
  }

  get integrations(): unknown[] {
    return this.all('integrations', 'MarketingIntegration');
  }

  get templates(): unknown[] {
    return this.all('templates', 'MarketingTemplate');
  }

  get platforms(): unknown[] {
    return this.all('platforms', 'MarketingPlatform');
  }

  get decisions(): unknown[] {
    return this.all('decisions', 'MarketingDecision');
  }

  get variants(): unknown[] {
    return this.all('variants', 'MarketingTemplate');
  }

  get dependencies(): unknown[] {
    return this.neighbours('dependencies');
  }

  get dependents(): unknown[] {
    return this.neighbours('dependents');
  }

  get successor(): unknown {
    return this.neighbour(relatedRefs.successor(this.of, this.filled));
  }

  private found(ref: string, kind: MartechKindName): unknown {
    const entity = ref === '' ? undefined : this.lookup(ref);
    return entity && martechKindOf(entity.kind) === kind
      ? fillEntity(entity, kind)
      : undefined;
  }

  private one(field: 'vendor' | 'original', kind: MartechKindName): unknown {
    const ref = relatedRefs[field](this.of, this.filled);
    return this.found(ref, kind) ?? emptyEntity(kind);
  }

  /** A rule may read a list again for every entry of another. */
  private list(field: string, make: () => unknown[]): unknown[] {
    const known = this.lists.get(field);
    if (known) return known;
    const made = make();
    this.lists.set(field, made);
    return made;
  }

  private all(
    field:
      | 'integrations'
      | 'templates'
      | 'platforms'
      | 'decisions'
      | 'variants',
    kind: MartechKindName,
  ): unknown[] {
    return this.list(field, () =>
      relatedRefs[field](this.of, this.filled)
        .slice(0, MAX_ENTRIES)
        .map(ref => this.found(ref, kind))
        .filter(candidate => candidate !== undefined),
    );
  }

  private neighbours(field: 'dependencies' | 'dependents'): unknown[] {
    return this.list(field, () =>
      relatedRefs[field](this.of, this.filled)
        .slice(0, MAX_ENTRIES)
        .map(ref => this.neighbour(ref)),
    );
  }

  /** An entity of any kind, known or not. */
  private neighbour(ref: string) {
    const entity = ref === '' ? undefined : this.lookup(ref);
    return {
      ref,
      kind: entity?.kind ?? '',
      title: titleOf(entity),
      lifecycle: specText(entity, 'lifecycle'),
      known: entity !== undefined,
    };
  }
}

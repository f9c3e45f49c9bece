import {
  FactReading,
  PortfolioFacts,
  RecordCounts,
  SnapshotParts,
} from '../types';
import { isoDay } from './day';
import { factsVariable } from './factsVariable';
import { heldRoles, specRef, successMeasuresOf } from './filledSpec';
import { Holders } from './Holders';
import { measuresVariable } from './measuresVariable';
import { ownerVariable } from './ownerVariable';
import { RelatedVariable } from './RelatedVariable';
import { rolesVariable } from './rolesVariable';

/**
 * The variables of rules, each made when a rule first reads it: most rules
 * read the entity alone, and making the rest costs more than evaluating them.
 */
export class RuleVariables {
  readonly today: string;
  readonly records: RecordCounts;
  readonly portfolio: PortfolioFacts;
  private ownerMade?: unknown;
  private rolesMade?: unknown;
  private relatedMade?: unknown;
  private factsMade?: unknown;
  private measuresMade?: unknown;

  constructor(
    /** The entity, filled. */
    readonly entity: unknown,
    private readonly parts: SnapshotParts,
    private readonly factsByName: ReadonlyMap<string, FactReading>,
    private readonly holders: Holders,
  ) {
    this.today = isoDay(parts.now);
    this.records = parts.records;
    this.portfolio = parts.portfolio;
  }

  get owner(): unknown {
    const ref = specRef(this.entity, 'owner');
    this.ownerMade ??= ownerVariable(
      ref,
      ref === '' ? undefined : this.parts.lookup(ref),
      this.holders,
    );
    return this.ownerMade;
  }

  get roles(): unknown {
    this.rolesMade ??= rolesVariable(heldRoles(this.entity), {
      holders: this.holders,
      lookup: this.parts.lookup,
      requiredRoles: this.parts.requiredRoles,
      ownerRef: specRef(this.entity, 'owner'),
      today: this.today,
    });
    return this.rolesMade;
  }

  get related(): unknown {
    this.relatedMade ??= new RelatedVariable(
      this.parts.entity,
      this.entity,
      this.parts.lookup,
    );
    return this.relatedMade;
  }

  get facts(): unknown {
    this.factsMade ??= factsVariable(this.factsByName.values(), this.parts.now);
    return this.factsMade;
  }

  get measures(): unknown {
    this.measuresMade ??= measuresVariable(
      successMeasuresOf(this.entity),
      this.factsByName,
      this.parts.now,
    );
    return this.measuresMade;
  }
}

import { Entity } from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
  LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  KindDefinition,
  RelationField,
  Vocabularies,
} from '@martech-portal/backstage-plugin-martech-common';
import { ChangeAnnouncer } from '../changes/ChangeAnnouncer';
import { CycleGuard } from '../cycles/CycleGuard';
import { recognise } from '../kinds/recognise';
import { refuseInvalid } from '../kinds/refuseInvalid';
import { entityRelations } from '../relations/entityRelations';

/** What a {@link MartechKindsProcessor} works with. */
export interface MartechKindsProcessorOptions {
  vocabularies: Vocabularies;
  cycles: CycleGuard;
  changes: ChangeAnnouncer;
  /** The rows of the relation table that this processor emits. */
  relationsOf(definition: KindDefinition): RelationField[];
  /** False while another processor does this one's work. */
  isActive(): boolean;
  /** Lower runs earlier, the catalog's own processors have 20. */
  priority?: number;
  now?(): Date;
}

/**
 * Brings the martech kinds into the catalog: refuses entities that break a
 * rule, relates them both ways and says when their content changed. Entities
 * of other kinds pass untouched.
 */
export class MartechKindsProcessor implements CatalogProcessor {
  constructor(private readonly options: MartechKindsProcessorOptions) {}

  getProcessorName() {
    return 'MartechKindsProcessor';
  }

  getPriority() {
    return this.options.priority ?? 20;
  }

  /** Early, because a catalog model refuses a wrong apiVersion in jargon. */
  async preProcessEntity(entity: Entity): Promise<Entity> {
    if (this.options.isActive()) recognise(entity);
    return entity;
  }

  async validateEntityKind(entity: Entity): Promise<boolean> {
    const { isActive, now = () => new Date(), vocabularies } = this.options;
    if (!isActive()) return false;
    const definition = recognise(entity);
    if (!definition) return false;
    const today = now().toISOString().slice(0, 10);
    refuseInvalid(entity, definition, { vocabularies, today });
    return true;
  }

  async postProcessEntity(
    entity: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    const { changes, cycles, isActive, relationsOf } = this.options;
    const definition = isActive() ? recognise(entity) : undefined;
    if (!definition) return entity;
    const problems = await cycles.problems(entity, definition);
    if (problems.length > 0) {
      problems.forEach(message =>
        emit(processingResult.inputError(location, message)),
      );
      return entity;
    }
    entityRelations(entity, relationsOf(definition)).forEach(relation =>
      emit(processingResult.relation(relation)),
    );
    await changes.announce(entity, cache);
    return entity;
  }
}

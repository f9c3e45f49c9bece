import { Entity } from '@backstage/catalog-model';
import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { KindDefinition } from '@martech-portal/backstage-plugin-martech-common';
import { findCycle, ReadEntity } from './findCycle';

/**
 * Finds chains that bite their own tail (`spec.successor` and the like). They
 * span entities, so only the catalog can tell; when it does not answer, the
 * entity passes and the next processing round asks again.
 */
export class CycleGuard {
  constructor(
    private readonly read: ReadEntity,
    private readonly logger: LoggerService,
  ) {}

  /** A sentence for every cycle that the entity closes. */
  async problems(
    entity: Entity,
    definition: KindDefinition,
  ): Promise<string[]> {
    const problems: string[] = [];
    for (const field of definition.relations) {
      if (!field.acyclic) continue;
      try {
        const cycle = await findCycle(entity, field, this.read);
        if (cycle) {
          problems.push(
            `${field.path}: closes a cycle (${cycle.join(
              ' -> ',
            )}), name another one or remove it from one of them`,
          );
        }
      } catch (error) {
        this.logger.debug(
          `Could not follow ${field.path}: ${stringifyError(error)}`,
        );
      }
    }
    return problems;
  }
}

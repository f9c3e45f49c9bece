import { createConditionExports } from '@backstage/plugin-permission-node';
import { recordResourceRef } from './recordResource';
import { recordRules } from './recordRules';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: recordResourceRef,
  rules: recordRules,
});

/**
 * Conditions that a permission policy can make decisions about records depend
 * on: whose entity it is about, which role somebody holds on it, who asked, who
 * decides, and about which decision area.
 *
 * @public
 */
export const martechRecordConditions = conditions;

/**
 * A decision of a permission policy that depends on the record.
 *
 * @example
 * ```ts
 * if (isPermission(request.permission, martechRecordReadPermission)) {
 *   const claims = user?.info.ownershipEntityRefs ?? [];
 *   return createMartechRecordConditionalDecision(request.permission, {
 *     anyOf: [
 *       martechRecordConditions.isEntityOwner({ claims }),
 *       martechRecordConditions.isApprover({ claims }),
 *     ],
 *   });
 * }
 * ```
 *
 * @public
 */
export const createMartechRecordConditionalDecision = createConditionalDecision;

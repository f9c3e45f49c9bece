import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Reading lists, counts and exports of the martech portal. Which entities they
 * show follows `catalog.entity.read`, so a policy says it once.
 *
 * @public
 */
export const martechEntityReadPermission = createPermission({
  name: 'martech.entity.read',
  attributes: { action: 'read' },
});

/**
 * Pushing facts about entities. Every source of facts also names who may write
 * it: config `martech.facts.sources`.
 *
 * @public
 */
export const martechFactWritePermission = createPermission({
  name: 'martech.fact.write',
  attributes: { action: 'update' },
});

/**
 * Reading scorecards and what they come to. Of which entities follows
 * `catalog.entity.read`.
 *
 * @public
 */
export const martechScorecardReadPermission = createPermission({
  name: 'martech.scorecard.read',
  attributes: { action: 'read' },
});

/**
 * Having one entity evaluated at once instead of when its turn comes.
 *
 * @public
 */
export const martechScorecardEvaluatePermission = createPermission({
  name: 'martech.scorecard.evaluate',
  attributes: { action: 'update' },
});

/**
 * Trying out an entity or a scorecard that is not published. Nothing is
 * written, but the rules of the draft run over all that the caller may see.
 *
 * @public
 */
export const martechScorecardPreviewPermission = createPermission({
  name: 'martech.scorecard.preview',
  attributes: { action: 'read' },
});

/**
 * Moving the time of the sample portal and replaying its history. Without
 * config `martech.development.clock` there is nothing to permit.
 *
 * @public
 */
export const martechDevelopmentPermission = createPermission({
  name: 'martech.development.control',
  attributes: { action: 'update' },
});

/** @public */
export const martechPermissions = [
  martechEntityReadPermission,
  martechFactWritePermission,
  martechScorecardReadPermission,
  martechScorecardEvaluatePermission,
  martechScorecardPreviewPermission,
  martechDevelopmentPermission,
];

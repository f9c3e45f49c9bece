import { TableRow } from '../../../entities/domain/table/TableRow';
import { Edge } from './ImpactGraph';

/** What is not there yet or any more is not hit by anything. */
const absent = ['retired', 'planned', 'draft'];

/**
 * Whom an entity depends on: platforms on what they name in `spec.dependsOn`,
 * integrations on their source and targets on the integration, templates on the
 * platforms that they are built on.
 */
export function edgesOf({ row, dependsOn = [] }: TableRow): Edge[] {
  const { entityRef, platform = [], source, target } = row;
  if (absent.includes(row.lifecycle)) return [];
  const needs = [...dependsOn, ...platform, ...(source ? [source] : [])];
  return [
    ...needs.map((need): Edge => [need, entityRef]),
    ...(target ? [[entityRef, target] satisfies Edge] : []),
  ];
}

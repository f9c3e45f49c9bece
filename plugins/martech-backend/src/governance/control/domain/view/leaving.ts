import { Entity } from '@backstage/catalog-model';
import { LEFT_ON_ANNOTATION } from '@martech-portal/backstage-plugin-martech-common/rules';

/** Day on which somebody left or will; what is no day says nothing. */
export function leftOnOf(entity: Entity | undefined): string | undefined {
  const day = entity?.metadata.annotations?.[LEFT_ON_ANNOTATION]?.slice(0, 10);
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** Whether the catalog has a person or group that has not left. */
export function isHere(entity: Entity | undefined, today: string): boolean {
  const leftOn = leftOnOf(entity);
  return entity !== undefined && !(leftOn !== undefined && leftOn <= today);
}

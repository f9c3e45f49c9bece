import { InputError } from '@backstage/errors';
import {
  ChangeAspect,
  CreateRecord,
} from '@martech-portal/backstage-plugin-martech-common';

/** A form of the browser hands over local times with their offset. */
function instant(field: string, written: string): string {
  const time = Date.parse(written);
  if (Number.isNaN(time)) {
    throw new InputError(
      `${field}: is not a time, write for example 2026-11-30T18:00:00Z`,
    );
  }
  return new Date(time).toISOString();
}

/** @throws InputError that names the field */
export function changeFieldsOf(input: {
  aspects?: ChangeAspect[];
  standard?: string;
  risk: 'low' | 'medium' | 'high';
  start?: string;
  end?: string;
  rollback?: string;
}): CreateRecord<'change'>['fields'] {
  const { aspects, end, risk, rollback, standard, start } = input;
  if (Boolean(start) !== Boolean(end)) {
    throw new InputError(
      start
        ? 'end: is missing, say when the work is done'
        : 'start: is missing, say when the work starts',
    );
  }
  return {
    risk,
    ...(aspects && { aspects }),
    ...(standard?.trim() && { standard }),
    ...(rollback?.trim() && { rollback }),
    ...(start &&
      end && {
        window: { start: instant('start', start), end: instant('end', end) },
      }),
  };
}

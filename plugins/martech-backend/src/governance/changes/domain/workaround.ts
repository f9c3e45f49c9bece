import { InputError } from '@backstage/errors';
import {
  ExceptionFields,
  workaroundFields,
} from '@martech-portal/backstage-plugin-martech-common';
import { utcDay } from '../../../clock';
import { NewRecord, numberOf, StoredRecord } from '../../records';
import { later } from '../../records/domain/days';

const DAY = 24 * 60 * 60 * 1_000;
const LASTS_DAYS = 30;

/** Makes what an exception is when somebody asks for it. */
export type AskForException = (
  fields: ExceptionFields,
  now: Date,
) => NewRecord['becoming'];

/** The workaround that `mitigate` brings, if any. */
export const readWorkaround = (fields: unknown) =>
  workaroundFields.parse(fields ?? {}).workaround;

/**
 * The exception that lets people work around an incident for a while: somebody
 * has to approve it, or it would become the way of working.
 *
 * @throws InputError that names the field
 */
export function workaroundException(
  incident: StoredRecord,
  workaround: NonNullable<ReturnType<typeof readWorkaround>>,
  askFor: AskForException,
  now: Date,
): NewRecord {
  const number = numberOf(incident);
  try {
    return {
      type: 'exception',
      ...(incident.entityRef && { entityRef: incident.entityRef }),
      title: `Workaround for ${number}: ${incident.title}`.slice(0, 200),
      description: workaround.description,
      becoming: askFor(
        {
          covers: { kind: 'workaround', incident: incident.id },
          reason: `${number} is not solved yet. ${workaround.description}`,
          compensatingControl: workaround.compensatingControl,
          expiresOn:
            workaround.expiresOn ?? utcDay(later(now, LASTS_DAYS * DAY)),
        },
        now,
      ),
      relation: 'workaround-of',
    };
  } catch (error) {
    // What is wrong with the exception was asked for as part of the incident.
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      error.message.replace(/^fields\./, 'fields.workaround.'),
    );
  }
}

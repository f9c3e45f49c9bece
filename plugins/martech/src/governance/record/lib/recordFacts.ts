import {
  MartechRecord,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { WordList } from '../../../translation';
import { Money } from '../../../lib/formats';
import { recordPageMessages } from '../messages/recordPageMessages';
import {
  attestationShown,
  changeShown,
  exceptionShown,
  freezeShown,
  incidentShown,
  releaseShown,
  requestShown,
} from './shownFields';

/** How the value of a fact is written. */
export type FactValue =
  | { as: 'text' | 'markdown' | 'day' | 'moment'; value: string }
  | { as: 'words'; list: WordList; values: readonly string[] }
  | { as: 'money'; value: Money }
  | { as: 'refs'; values: readonly string[] }
  | { as: 'scope'; value: Pick<MartechRecord, 'entityRef' | 'scope'> };

/** A field of a record under its name. */
export interface RecordFact {
  id: keyof typeof recordPageMessages.field;
  value: FactValue;
}

type Id = RecordFact['id'];

const plain =
  (as: 'text' | 'markdown' | 'day' | 'moment') =>
  (id: Id, value: string | undefined): RecordFact[] =>
    value ? [{ id, value: { as, value } }] : [];
const text = plain('text');
const markdown = plain('markdown');
const day = plain('day');
const moment = plain('moment');

const words = (
  id: Id,
  list: WordList,
  ...values: Array<string | undefined>
): RecordFact[] => {
  const given = values.filter(value => value !== undefined);
  return given.length > 0
    ? [{ id, value: { as: 'words', list, values: given } }]
    : [];
};

function exceptionFacts({ fields, exposure }: MartechRecord): RecordFact[] {
  const shown = exceptionShown.parse(fields);
  const { covers } = shown;
  const money = exposure?.annualCost;
  return [
    ...(covers?.kind === 'signal'
      ? words('signal', 'signal', covers.signal)
      : []),
    ...text('tool', covers?.kind === 'tool' ? covers.domain : undefined),
    ...text('reason', shown.reason),
    ...text('compensatingControl', shown.compensatingControl),
    ...text('evidence', shown.evidence),
    ...day('expiresOn', shown.expiresOn),
    ...(money
      ? [{ id: 'cost', value: { as: 'money', value: money } } as const]
      : []),
    ...words('personalData', 'personalData', exposure?.personalData),
  ];
}

function changeFacts({ fields }: MartechRecord): RecordFact[] {
  const shown = changeShown.parse(fields);
  return [
    ...words('changeClass', 'changeClass', shown.changeClass),
    ...text('standard', shown.standard),
    ...words('aspects', 'changeAspect', ...(shown.aspects ?? [])),
    ...words('risk', 'level', shown.risk),
    ...moment('start', shown.window?.start),
    ...moment('end', shown.window?.end),
    ...text('emergencyReason', shown.emergencyReason),
    ...text('rollback', shown.rollback),
  ];
}

function incidentFacts({ fields, priority }: MartechRecord): RecordFact[] {
  const shown = incidentShown.parse(fields);
  return [
    ...words('priority', 'priority', priority),
    ...words('impact', 'level', shown.impact),
    ...words('urgency', 'level', shown.urgency),
    ...moment('startedAt', shown.startedAt),
  ];
}

function requestFacts({ fields }: MartechRecord): RecordFact[] {
  const shown = requestShown.parse(fields);
  return [
    ...words('kind', 'requestKind', shown.kind),
    ...words('value', 'level', shown.value),
    ...words('effort', 'level', shown.effort),
    ...text('place', shown.priority?.toString()),
  ];
}

function releaseFacts({ fields }: MartechRecord): RecordFact[] {
  const shown = releaseShown.parse(fields);
  return [
    ...day('plannedFor', shown.plannedFor),
    ...text('audience', shown.audience),
    ...markdown('notes', shown.notes),
    ...text('trainingImpact', shown.trainingImpact),
    ...(shown.templates?.length
      ? [
          {
            id: 'templates',
            value: {
              as: 'refs',
              values: shown.templates.map(({ entityRef }) => entityRef),
            },
          } as const,
        ]
      : []),
  ];
}

function attestationFacts({ fields }: MartechRecord): RecordFact[] {
  const shown = attestationShown.parse(fields);
  return [
    ...words('topic', 'attestationTopic', shown.topic),
    ...day('validUntil', shown.validUntil),
  ];
}

function freezeFacts(record: MartechRecord): RecordFact[] {
  const shown = freezeShown.parse(record.fields);
  return [
    ...moment('from', shown.from),
    ...moment('to', shown.to),
    ...text('freezeReason', shown.reason),
    { id: 'scope', value: { as: 'scope', value: record } },
  ];
}

const ofType: Record<RecordType, (record: MartechRecord) => RecordFact[]> = {
  exception: exceptionFacts,
  change: changeFacts,
  incident: incidentFacts,
  request: requestFacts,
  release: releaseFacts,
  review: () => [],
  attestation: attestationFacts,
  freeze: freezeFacts,
};

/** What a record says, field by field, in the order in which people read it. */
export const recordFacts = (record: MartechRecord): RecordFact[] =>
  ofType[record.type](record);

import {
  MartechRecord,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { localMoment } from '../../start/lib/moments';
import { DraftValue, RecordDraft } from '../../start/lib/recordDraft';
import {
  changeShown,
  exceptionShown,
  freezeShown,
  incidentShown,
  releaseShown,
  requestShown,
} from './shownFields';

type Fields = MartechRecord['fields'];
type Values = Record<string, DraftValue | undefined>;

const moment = (instant: string | undefined) => instant && localMoment(instant);

function exceptionValues(fields: Fields): Values {
  const { covers, reason, compensatingControl, evidence, expiresOn } =
    exceptionShown.parse(fields);
  return {
    ...(covers?.kind === 'checks' && {
      checks: covers.checks.map(
        ({ scorecard, check }) => `${scorecard}#${check}`,
      ),
    }),
    ...(covers?.kind === 'signal' && { signal: covers.signal }),
    reason,
    compensatingControl,
    evidence,
    expiresOn,
  };
}

function changeValues(fields: Fields): Values {
  const { window, changeClass: _, ...shown } = changeShown.parse(fields);
  return { ...shown, start: moment(window?.start), end: moment(window?.end) };
}

const incidentValues = (fields: Fields): Values => {
  const shown = incidentShown.parse(fields);
  return { ...shown, startedAt: moment(shown.startedAt) };
};

const requestValues = (fields: Fields): Values => {
  const shown = requestShown.parse(fields);
  return { ...shown, priority: shown.priority?.toString() };
};

const releaseValues = (fields: Fields): Values => {
  const shown = releaseShown.parse(fields);
  const templates = shown.templates?.map(
    ({ entityRef, version }) => `${entityRef}#${version}`,
  );
  return { ...shown, templates };
};

const freezeValues = (fields: Fields): Values => {
  const { from, to, reason, scope } = freezeShown.parse(fields);
  return {
    from: moment(from),
    to: moment(to),
    reason,
    tiers: scope?.['spec.tier'].$in,
  };
};

const valuesOf: Record<RecordType, (fields: Fields) => Values> = {
  exception: exceptionValues,
  change: changeValues,
  incident: incidentValues,
  request: requestValues,
  release: releaseValues,
  review: () => ({}),
  attestation: () => ({}),
  freeze: freezeValues,
};

/** A record as the form holds it, to be edited. */
export function draftOfRecord(record: MartechRecord): RecordDraft {
  const values: Record<string, DraftValue> = {};
  for (const [id, value] of Object.entries(
    valuesOf[record.type](record.fields),
  )) {
    if (value !== undefined) values[id] = value;
  }
  return {
    entityRef: record.entityRef ?? '',
    title: record.title,
    description: record.description ?? '',
    values,
  };
}

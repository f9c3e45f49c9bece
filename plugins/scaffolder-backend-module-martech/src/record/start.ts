import {
  CreateRecord,
  MartechRecord,
} from '@martech-portal/backstage-plugin-martech-common';
import type { z } from 'zod/v3';
import { answerOf } from '../portal/answerOf';
import { once } from '../portal/once';
import { Portal } from '../portal/Portal';
import { Step } from '../portal/Step';

/** Types of records that actions start. */
type Started = 'exception' | 'change';

const receiptOf = ({
  entityRef,
  id,
  number,
  state,
  waitsFor,
}: MartechRecord) => ({
  id,
  number,
  state,
  entityRef: entityRef ?? '',
  waitsFor: [...new Set(waitsFor.flatMap(({ who }) => who))],
});

/** Starts a record, once, and says whom it waits for. */
export async function start<T extends Started>(
  portal: Portal,
  step: Step,
  type: T,
  body: CreateRecord<T>,
) {
  const receipt = await once(step, async idempotencyKey =>
    receiptOf(
      await answerOf(
        portal
          .martechAs(step)
          .governance.createRecord(type, body, { idempotencyKey }),
      ),
    ),
  );
  step.logger.info(
    receipt.waitsFor.length > 0
      ? `${receipt.number} waits for ${receipt.waitsFor.join(', ')}.`
      : `${receipt.number} is ${receipt.state}.`,
  );
  return receipt;
}

/** What the steps after it get. */
export const startedOutput = {
  id: (zod: typeof z) => zod.string().describe('Id of the record.'),
  number: (zod: typeof z) => zod.string().describe('For example EXC-42.'),
  state: (zod: typeof z) => zod.string().describe('For example requested.'),
  entityRef: (zod: typeof z) => zod.string().describe('What it is about.'),
  waitsFor: (zod: typeof z) =>
    zod.array(zod.string()).describe('People and groups who decide.'),
};

/** What every record takes. */
export const recordInput = {
  entityRef: (zod: typeof z) =>
    zod
      .string()
      .describe('What it is about: marketingplatform:default/asset-library.'),
  title: (zod: typeof z) => zod.string().describe('What it is, in a line.'),
  description: (zod: typeof z) =>
    zod.string().optional().describe('More about it, Markdown.'),
};

import { JsonObject } from '@backstage/types';
import { Task, TestPortal } from './startPortal';
import { until } from './until';

interface TaskEvent {
  type: string;
  body: { message: string; output?: JsonObject; error?: Task['error'] };
}

/** Fills in a form and sends it off; the answer is what the page of the task shows at the end. */
export async function runForm(
  portal: TestPortal,
  template: string,
  values: object,
  user?: string,
): Promise<Task> {
  const sent = await portal.ask<{ id?: string; errors?: { stack: string }[] }>(
    '/scaffolder/v2/tasks',
    { body: { templateRef: `template:default/${template}`, values }, user },
  );
  const { id } = sent.body;
  if (!id) {
    const message = sent.body.errors?.map(({ stack }) => stack).join('; ');
    return {
      status: 'refused by the form',
      output: {},
      log: [],
      error: {
        name: 'FormError',
        message: message ?? JSON.stringify(sent.body),
      },
    };
  }
  return until(`task ${template}`, async () => {
    const { body: events } = await portal.ask<TaskEvent[]>(
      `/scaffolder/v2/tasks/${id}/events`,
    );
    const end = events.find(({ type }) => type === 'completion');
    if (!end) return undefined;
    return {
      status: end.body.error ? 'failed' : 'completed',
      output: end.body.output ?? {},
      error: end.body.error,
      log: events.map(({ body }) => body.message),
    };
  });
}

import { AuditorService } from '@backstage/backend-plugin-api';
import { Request } from 'express';

/** Does something that Backstage's audit log tells of, with how it ended. */
export async function audited(
  auditor: AuditorService,
  { eventId, req }: { eventId: string; req: Request },
  work: () => Promise<void>,
): Promise<void> {
  const event = await auditor.createEvent({ eventId, request: req });
  try {
    await work();
    await event.success();
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    await event.fail({ error: cause });
    throw error;
  }
}

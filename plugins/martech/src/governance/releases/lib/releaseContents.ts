import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

const templates = z.array(
  z.object({ entityRef: z.string(), version: z.string() }),
);

/** What a release says of itself; what cannot be read is left out. */
const contents = z.object({
  notes: z.string().optional().catch(undefined),
  audience: z.string().optional().catch(undefined),
  trainingImpact: z.string().optional().catch(undefined),
  templates: templates.catch([]),
});

/** States in which a change no longer holds up its release. */
const done = ['completed', 'reviewed'];

/** Notes, audience and templates of a release, and its changes as far as seen. */
export function releaseContents(
  release: Pick<MartechRecord, 'fields' | 'related'>,
) {
  const changes = release.related.filter(({ type }) => type === 'change');
  const open = changes.filter(({ state }) => !done.includes(state));
  return { ...contents.parse(release.fields), changes, open };
}

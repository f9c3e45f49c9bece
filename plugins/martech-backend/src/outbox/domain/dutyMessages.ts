import { recordPaths } from '@martech-portal/backstage-plugin-martech-common';
import { dutyWords } from './dutyWords';
import { Message } from './Message';
import { RecordView } from './RecordView';
import { severityOf } from './severityOf';
import { areaInWords, list, sentences, timeInWords, titleOf } from './words';

const kinds = ['decide', 'act', 'no-approver'] as const;
type Kind = (typeof kinds)[number];

/** Somebody a record waits for. */
export interface ToldDuty {
  principal: string;
  duty: Kind;
  area?: string;
}

const sameDuty = (one: ToldDuty, other: ToldDuty) =>
  one.principal === other.principal &&
  one.duty === other.duty &&
  (one.area ?? '') === (other.area ?? '');

export const pageOf = ({ record }: RecordView) => ({
  governance: `/${recordPaths[record.type]}/${record.id}`,
});

export const aboutEntity = ({ entityTitle }: RecordView) =>
  entityTitle && `About ${entityTitle}.`;

function due({ record }: RecordView, now: Date): string | undefined {
  if (!record.dueAt) return undefined;
  const when = timeInWords(record.dueAt);
  return record.dueAt <= now ? `It was due on ${when}.` : `Due on ${when}.`;
}

function areasOf(kind: Kind, areas: readonly string[]): string | undefined {
  if (areas.length === 0) return undefined;
  const named = list([...new Set(areas)].sort().map(areaInWords));
  return kind === 'no-approver'
    ? `Nobody is left who decides about ${named}: fill the role, or name a group.`
    : `It is about ${named}.`;
}

/**
 * Messages to whom a record waits for: one for each kind of duty, so that
 * several areas, or a reminder later on, do not come as several messages. Who
 * no longer has the duty is not told, nor those who did it themselves.
 *
 * @param lead - put before what has to be done, for example `Overdue`
 */
export function dutyMessages(
  view: RecordView,
  told: readonly ToldDuty[],
  options: { by: string; lead?: string; now: Date },
): Message[] {
  const { by, lead, now } = options;
  const standing = view.duties.filter(duty =>
    told.some(other => sameDuty(duty, other)),
  );
  return kinds.flatMap(kind => {
    const duties = standing.filter(({ duty }) => duty === kind);
    if (duties.length === 0) return [];
    const words = dutyWords(kind, view.record);
    const title = lead
      ? `${lead}: ${words[0].toLocaleLowerCase('en')}${words.slice(1)}`
      : words;
    return {
      to: [...new Set(duties.map(({ principal }) => principal))],
      // Who asked never decides, also not as one of a group that does.
      except: kind === 'decide' ? [by, view.record.requestedBy] : [by],
      title: titleOf(title, { title: view.record.title, number: view.number }),
      description: sentences(
        aboutEntity(view),
        areasOf(
          kind,
          duties.flatMap(({ area }) => area ?? []),
        ),
        due(view, now),
      ),
      severity: severityOf(view.record, now),
      topic: kind === 'decide' ? 'decide' : 'act',
      scope: `martech:record:${view.record.id}:${kind}`,
      page: pageOf(view),
    };
  });
}

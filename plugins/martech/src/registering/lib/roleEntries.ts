import {
  RoleId,
  roleIds,
  isProjectRole,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

/** A role as the form holds it, finished or not. */
const roleEntrySchema = z.object({
  role: z.enum(roleIds),
  assignee: z.string().optional(),
  deputy: z.string().optional(),
  endsOn: z.string().optional(),
  notNeededBecause: z.string().optional(),
});

/** A role as the form holds it, finished or not. */
export type RoleEntry = z.infer<typeof roleEntrySchema>;

/** The roles in a form; what is no role is left out. */
export const parseRoles = (value: unknown): RoleEntry[] =>
  Array.isArray(value)
    ? value.flatMap(item => roleEntrySchema.safeParse(item).data ?? [])
    : [];

/** A line of the editor: a role that is there, or one that the tier asks for. */
export interface RoleLine {
  entry: RoleEntry;
  required: boolean;
  /** Its place in the form; undefined while nobody has written anything. */
  index?: number;
}

const order = (role: RoleId) => roleIds.indexOf(role);

/** What the tier asks for first, then what somebody added. */
export function roleLines(
  entries: readonly RoleEntry[],
  required: readonly RoleId[],
): RoleLine[] {
  const written = entries.map((entry, index) => ({
    entry,
    index,
    required: required.includes(entry.role),
  }));
  const open = required
    .filter(role => !entries.some(entry => entry.role === role))
    .map(role => ({ entry: { role }, required: true }));
  return [...written, ...open].sort(
    (a, b) =>
      Number(b.required) - Number(a.required) ||
      order(a.entry.role) - order(b.entry.role),
  );
}

/** Roles that can be added: project roles as often as one likes. */
export const addableRoles = (lines: readonly RoleLine[]): RoleId[] =>
  roleIds.filter(
    role =>
      isProjectRole(role) || !lines.some(({ entry }) => entry.role === role),
  );

const isEmpty = ({ assignee, deputy, endsOn, notNeededBecause }: RoleEntry) =>
  assignee === undefined &&
  deputy === undefined &&
  endsOn === undefined &&
  notNeededBecause === undefined;

/** The roles after one line changed; a required one that is empty goes out. */
export function withLine(
  entries: readonly RoleEntry[],
  line: RoleLine,
  change: Partial<RoleEntry>,
): RoleEntry[] {
  const next = { ...line.entry, ...change };
  const before = entries.slice(0, line.index ?? entries.length);
  const after = line.index === undefined ? [] : entries.slice(line.index + 1);
  const kept = line.required && isEmpty(next) ? [] : [next];
  return [...before, ...kept, ...after];
}

/** The roles without a line. */
export const withoutLine = (
  entries: readonly RoleEntry[],
  { index }: RoleLine,
): RoleEntry[] => entries.filter((_, other) => other !== index);

/** What a role still needs before it can be registered. */
export function roleGap(
  entry: RoleEntry,
): 'holder' | 'reason' | 'end' | undefined {
  if (entry.notNeededBecause !== undefined) {
    return entry.notNeededBecause.trim() ? undefined : 'reason';
  }
  if (!entry.assignee) return 'holder';
  return isProjectRole(entry.role) && !entry.endsOn ? 'end' : undefined;
}

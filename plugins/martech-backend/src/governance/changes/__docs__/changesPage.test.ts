import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import {
  changeAspectIds,
  changeAspects,
  grades,
  priorities,
  priorityOf,
} from '@martech-portal/backstage-plugin-martech-common';
import { Duration } from 'luxon';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { model } from '../__testUtils__/changeWorld';
import { readChangesPolicy } from '../readChangesPolicy';
import { pageTable } from './pageTable';

const file = resolve(__dirname, '../../../../../../docs/changes.md');
const hint =
  'To update the page: UPDATE_DOCS=1 yarn workspace @martech-portal/backstage-plugin-martech-backend test --watchAll=false changesPage';
const read = () => readFileSync(file, 'utf8');

const policy = readChangesPolicy(mockServices.rootConfig());

const aspectTable = () =>
  pageTable(
    ['what is changed', 'decision area', 'side', 'who decides'],
    changeAspectIds.map(aspect => {
      const area = model.areas.find(({ id }) => id === changeAspects[aspect]);
      return [
        aspect.replaceAll('-', ' '),
        area?.title ?? '',
        area?.side ?? '',
        area?.accountable ?? 'nobody',
      ];
    }),
  );

const inWords = (milliseconds: number) =>
  Duration.fromMillis(milliseconds)
    .shiftTo(
      ...(milliseconds < 86_400_000 ? ['hours' as const] : ['days' as const]),
    )
    .toHuman();

const priorityTable = () =>
  pageTable(
    ['hits (impact)', 'hurts (urgency)', 'priority', 'works again within'],
    grades.flatMap(impact =>
      grades.map(urgency => {
        const priority = priorityOf(impact, urgency);
        const within = inWords(policy.restoreWithin[priority]);
        return [impact, urgency, priority, within];
      }),
    ),
  );

const placed = (page: string, name: string, table: string) => {
  const place = new RegExp(`(<!-- ${name} -->\n\n)[^]*(\n<!-- /${name} -->)`);
  expect(page).toMatch(place);
  return page.replace(place, `$1${table}\n$2`);
};

describe('docs/changes.md', () => {
  it('has who decides about what, and the priorities', () => {
    const page = read();
    const wanted = placed(
      placed(page, 'aspects', aspectTable()),
      'priorities',
      priorityTable(),
    );
    if (process.env.UPDATE_DOCS) writeFileSync(file, wanted);
    expect({ hint, page: read() }).toEqual({ hint, page: wanted });
  });

  it('shows the configuration as it is without any', () => {
    const [, yaml] = /```yaml\n([^]*?)```/.exec(read()) ?? [];
    expect(readChangesPolicy(new ConfigReader(parse(yaml)))).toEqual(policy);
    expect(priorities.map(priority => policy.restoreWithin[priority])).toEqual(
      [4, 8, 72, 240].map(hours => hours * 3_600_000),
    );
  });

  it('shows config that can be another', () => {
    const martech = {
      governance: {
        changes: { decideWithin: 'P2D' },
        incidents: { restoreWithin: { P1: 'PT1H' } },
      },
    };
    expect(readChangesPolicy(new ConfigReader({ martech }))).toEqual({
      decideWithin: 2 * 86_400_000,
      restoreWithin: { ...policy.restoreWithin, P1: 3_600_000 },
    });
    const wrong = { governance: { changes: { decideWithin: 'soon' } } };
    expect(() =>
      readChangesPolicy(new ConfigReader({ martech: wrong })),
    ).toThrow('martech.governance.changes.decideWithin');
  });
});

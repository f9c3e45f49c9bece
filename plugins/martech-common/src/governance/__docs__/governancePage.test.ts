import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { actors, machines, recordPrefixes, recordTypes } from '../machines';
import { transitionTable } from './transitionTable';

const file = resolve(__dirname, '../../../../../docs/governance.md');
const hint =
  'To update the page: UPDATE_DOCS=1 yarn workspace @martech-portal/backstage-plugin-martech-common test --watchAll=false governancePage';
const read = () => readFileSync(file, 'utf8');

describe('docs/governance.md', () => {
  it.each(recordTypes.filter(type => machines[type].transitions.length > 0))(
    'has every transition of a record of type %s',
    type => {
      const place = new RegExp(
        `(<!-- ${type} -->\\n\\n)[^]*(\\n\\n<!-- /${type} -->)`,
      );
      const page = read();
      expect(page).toMatch(place);
      const wanted = page.replace(
        place,
        (_, before, after) =>
          `${before}${transitionTable(machines[type])}${after}`,
      );
      if (process.env.UPDATE_DOCS) writeFileSync(file, wanted);
      expect({ hint, page: read() }).toEqual({ hint, page: wanted });
    },
  );

  it.each(recordTypes)('names the number of a record of type %s', type => {
    expect(read()).toContain(`${recordPrefixes[type]}-`);
  });

  it.each(actors)('says who %s is', actor => {
    expect(read()).toContain(`\n- **${actor}**: `);
  });
});

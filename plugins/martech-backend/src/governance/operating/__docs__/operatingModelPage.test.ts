import { ConfigReader } from '@backstage/config';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { defaultAreas } from '../model/defaultAreas';
import { readOperatingModel } from '../model/readOperatingModel';
import { areaTable } from './areaTable';

const file = resolve(__dirname, '../../../../../../docs/operating-model.md');
const hint =
  'To update the page: UPDATE_DOCS=1 yarn workspace @martech-portal/backstage-plugin-martech-backend test --watchAll=false operatingModelPage';
const place = /(<!-- areas -->\n\n)[^]*(\n\n<!-- \/areas -->)/;

describe('docs/operating-model.md', () => {
  it('has the default matrix', () => {
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(place);
    const table = areaTable(defaultAreas);
    const wanted = page.replace(place, `$1${table}$2`);
    if (process.env.UPDATE_DOCS) writeFileSync(file, wanted);
    const now = readFileSync(file, 'utf8');
    expect({ hint, page: now }).toEqual({ hint, page: wanted });
  });

  it('shows config that is read as it says', () => {
    const page = readFileSync(file, 'utf8');
    const [, yaml] = /```yaml\n([^]*?)```/.exec(page) ?? [];
    const model = readOperatingModel(new ConfigReader(parse(yaml)));
    const find = (id: string) => model.areas.find(area => area.id === id);
    expect(find('metadata')).toMatchObject({
      accountable: 'platform-owner',
      group: 'group:default/marketing-operations',
    });
    expect(find('search-advertising')).toMatchObject({
      side: 'marketing',
      accountable: 'business-owner',
    });
    expect(find('security')?.group).toBe('group:default/it-security');
    expect(find('identity')?.group).toBe('group:default/it-architecture');
    expect(model).toMatchObject({
      directors: 'group:default/marketing-leadership',
      governance: 'group:default/marketing-operations',
      fallbackArea: 'platform-priorities',
    });
  });
});

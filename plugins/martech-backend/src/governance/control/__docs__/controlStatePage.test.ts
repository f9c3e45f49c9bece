import { ConfigReader } from '@backstage/config';
import { controlStates } from '@martech-portal/backstage-plugin-martech-common';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { defaultControlPolicy } from '../domain/ControlPolicy';
import { readControlPolicy } from '../readControlPolicy';
import { readExpectedCapabilities } from '../readExpectedCapabilities';
import { signalTable } from './signalTable';

const file = resolve(__dirname, '../../../../../../docs/control-state.md');
const hint =
  'To update the page: UPDATE_DOCS=1 yarn workspace @martech-portal/backstage-plugin-martech-backend test --watchAll=false controlStatePage';
const place = /(<!-- signals -->\n)[^]*(<!-- \/signals -->)/;
/** Columns are as wide as prettier makes them. */
const flat = (text: string) =>
  text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');

describe('docs/control-state.md', () => {
  const page = () => readFileSync(file, 'utf8');

  it('names every signal as the portal does', () => {
    expect(page()).toMatch(place);
    const wanted = page().replace(place, `$1\n${signalTable()}\n\n$2`);
    if (process.env.UPDATE_DOCS) writeFileSync(file, wanted);
    expect({ hint, page: flat(page()) }).toEqual({ hint, page: flat(wanted) });
  });

  it('explains every state', () => {
    const rows = page().match(/^\| ([a-z-]+) +\|/gm) ?? [];
    const named = rows.map(row => row.replace(/[| ]/g, ''));
    expect(named).toEqual(expect.arrayContaining([...controlStates]));
  });

  it('shows the thresholds that count without config', () => {
    const blocks = [...page().matchAll(/```yaml\n(martech:[^]*?)```/g)];
    const [control, capabilities] = blocks.map(
      ([, yaml]) => new ConfigReader(parse(yaml)),
    );
    const shown = control.getConfig('martech.governance.control');
    expect(readControlPolicy(control)).toEqual(defaultControlPolicy);
    // Every key is shown: with all of them left out there would be nothing to compare.
    expect(shown.getConfig('signals').keys().sort()).toEqual(
      Object.keys(defaultControlPolicy.signals).sort(),
    );
    expect(shown.keys().sort()).toEqual(
      Object.keys(defaultControlPolicy).sort(),
    );
    expect(readExpectedCapabilities(capabilities)).toEqual([
      'asset-management',
      'email-delivery',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { READS_CONFIDENTIAL, STEWARDS } from './permissionPolicy/groups';

const read = (file: string) =>
  readFileSync(resolve(__dirname, '../../..', file), 'utf8');

const entities = parseAllDocuments(read('catalog-info/org.yaml')).map(
  document => document.toJS(),
);
const named = (kind: string, name: string) =>
  entities.find(one => one.kind === kind && one.metadata.name === name);

const { sample } = parse(read('app-config.sample.yaml')).auth.providers;

describe('the sample company', () => {
  it.each<{ name: string; displayName: string; role: string }>(sample.people)(
    'has $name, in the words of the sign-in page',
    ({ name, displayName, role }) => {
      const { metadata, spec } = named('User', name);
      expect(spec.profile.displayName).toBe(displayName);
      expect(metadata.annotations['martech-portal.dev/sample-role']).toBe(role);
    },
  );

  it.each([...new Set([...READS_CONFIDENTIAL, ...STEWARDS])])(
    'has the %s that the permission policy names',
    ref => {
      expect(named('Group', ref.replace('group:default/', ''))).toBeDefined();
    },
  );
});

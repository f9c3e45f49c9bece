import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDependencies } from './workspaces.mjs';

const workspace = (name, ...dependencies) => ({
  dir: `packages/${name}`,
  manifest: {
    name,
    dependencies: Object.fromEntries(dependencies.map(each => [each, '*'])),
  },
});
const all = [
  workspace('app', 'page', 'react'),
  workspace('page', 'common'),
  workspace('common', 'page'),
  workspace('backend', 'common'),
];

describe('withDependencies', () => {
  it('follows the workspaces of a workspace, also in a circle', () =>
    assert.deepEqual(
      [...withDependencies(all, 'app')],
      ['packages/app', 'packages/page', 'packages/common'],
    ));
});

/**
 * The direction of imports between our packages (docs/adr): common <- node <- backend and modules,
 * common <- frontend. Nothing imports a backend. Everything else is each package's own .eslintrc.js.
 */
const COMMON = '@martech-portal/backstage-plugin-martech-common';
const NODE = '@martech-portal/backstage-plugin-martech-node';
const FRONTEND = '@martech-portal/backstage-plugin-martech';

const BACKENDS = ['*-backend', '*-backend/**', '*-backend-module-*'];
const SERVER_SIDE = [...BACKENDS, '@backstage/backend-*', '@backstage/*-node'];

const layers = [
  { files: 'plugins/martech-common', ours: [], never: SERVER_SIDE },
  { files: 'plugins/martech-node', ours: [COMMON], never: BACKENDS },
  { files: 'plugins/martech', ours: [COMMON], never: SERVER_SIDE },
  { files: 'plugins/martech-backend', ours: [COMMON, NODE], never: BACKENDS },
  {
    files: 'plugins/*-backend-module-martech',
    ours: [COMMON, NODE],
    never: BACKENDS,
  },
  { files: 'packages/app', ours: [COMMON, FRONTEND], never: SERVER_SIDE },
];

const direction = ({ files, ours, never }, inTests) => ({
  files: [`${files}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['@martech-portal/*', ...ours.map(name => `!${name}`)],
            message: 'This package does not depend on that one: see docs/adr.',
          },
          // A test may start the plugin of Backstage that ours is a part of.
          ...(inTests ? [] : [{ group: never, message: 'No backend here.' }]),
        ],
      },
    ],
  },
});

const TESTS = ['**/*.test.{ts,tsx}', '**/__testUtils__/**', '**/testing/**'];

module.exports = {
  root: true,
  plugins: ['@typescript-eslint'],
  overrides: layers.flatMap(layer => [
    { ...direction(layer, false), excludedFiles: TESTS },
    {
      ...direction(layer, true),
      files: TESTS.map(test => `${layer.files}/${test}`),
    },
  ]),
};

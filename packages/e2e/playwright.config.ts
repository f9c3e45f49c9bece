import { defineConfig } from '@playwright/test';

/** Where the portal under test runs; `npm test` starts one and says where. */
const baseURL = process.env.PORTAL_URL ?? 'http://localhost:7007';

export default defineConfig({
  outputDir: '../../test-results',
  reporter: [['list'], ['json']],
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // One portal and one browser on two processors: side by side they only slow each other down.
  workers: 1,
  forbidOnly: true,
  use: {
    baseURL,
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'journeys', testDir: 'src/journeys' },
    // Against the freshly created app of the install check, not against the sample portal.
    { name: 'installed', testDir: 'src/installed' },
  ],
});

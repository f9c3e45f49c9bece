/** The one gap of the platform, covered for some days. */
export const DAM_EXCEPTION = (days: number) => ({
  entityRef: 'marketingplatform:default/dam',
  title: 'The runbook is being written',
  fields: {
    covers: {
      kind: 'checks',
      checks: [
        {
          scorecard: 'marketingscorecard:default/ready',
          check: 'has-intake',
        },
      ],
    },
    reason: 'It takes some more weeks.',
    compensatingControl: 'Sven knows it by heart.',
    expiresOn: new Date(Date.now() + days * 86_400_000)
      .toISOString()
      .slice(0, 10),
  },
});

import { APIRequestContext, expect, test } from '@playwright/test';

const CONFIDENTIAL = 'media-attribution';

async function tokenOf(request: APIRequestContext, person: string) {
  const response = await request.get('/api/auth/sample/refresh', {
    headers: { 'x-martech-sample-person': person },
  });
  const body: { backstageIdentity: { token: string } } = await response.json();
  return body.backstageIdentity.token;
}

async function platforms(request: APIRequestContext, person: string) {
  const response = await request.post('/api/martech/entities/query', {
    headers: { authorization: `Bearer ${await tokenOf(request, person)}` },
    data: { kind: 'MarketingPlatform', limit: 500, facets: ['lifecycle'] },
  });
  const page: {
    items: { name: string }[];
    totalItems: number;
    facets: { lifecycle: { value: string; count: number }[] };
  } = await response.json();
  return {
    names: page.items.map(({ name }) => name),
    total: page.totalItems,
    counted: page.facets.lifecycle.reduce((sum, { count }) => sum + count, 0),
  };
}

test('a person whose policy hides entities sees neither rows nor counts of them', async ({
  request,
}) => {
  const finance = await platforms(request, 'clara.osei');
  const studio = await platforms(request, 'ines.moreau');
  expect(finance.names).toContain(CONFIDENTIAL);
  expect(studio.names).not.toContain(CONFIDENTIAL);
  expect(studio.total).toBe(studio.names.length);
  expect(studio.counted).toBe(studio.total);
  expect(studio.total).toBeLessThan(finance.total);
});

test('nobody reads the estate without signing in', async ({ request }) => {
  const response = await request.post('/api/martech/entities/query', {
    data: { kind: 'MarketingPlatform' },
  });
  expect(response.status()).toBe(401);
});

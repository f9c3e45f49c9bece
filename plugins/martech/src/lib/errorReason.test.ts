import { ResponseError } from '@backstage/errors';
import { errorReason } from './errorReason';

describe('errorReason', () => {
  it('is what the backend says', async () => {
    const body = {
      error: { name: 'InputError', message: 'unknown column "colour"' },
      response: { statusCode: 400 },
    };
    const error = await ResponseError.fromResponse(
      new Response(JSON.stringify(body), {
        status: 400,
        headers: { 'Content-Type': 'application/json' },
      }),
    );
    expect(errorReason(error)).toBe('unknown column "colour"');
  });

  it('is what the browser says where nobody answered', () => {
    expect(errorReason(new TypeError('Failed to fetch'))).toBe(
      'Failed to fetch',
    );
  });
});

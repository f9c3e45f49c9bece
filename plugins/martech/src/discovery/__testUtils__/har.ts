/** One request of a recording, with what must never leave the browser. */
const entry = (url: string, secret: string) => ({
  request: {
    method: 'GET',
    url,
    cookies: [{ name: 'session', value: secret }],
    headers: [{ name: 'Authorization', value: `Bearer ${secret}` }],
  },
  response: {
    status: 200,
    content: {
      mimeType: 'text/html',
      text: `{"url":"https://in-a-body.example/${secret}"}`,
    },
  },
});

/** A recording of requests, as browsers write it. */
export const har = (urls: readonly string[], secret = 's3cret') =>
  JSON.stringify(
    { log: { version: '1.2', entries: urls.map(url => entry(url, secret)) } },
    null,
    2,
  );

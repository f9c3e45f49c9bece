import {
  parseRecordList,
  printRecordList,
  recordsQuery,
} from './recordListState';

describe('the address of a list of records', () => {
  it.each([
    ['', 'exception', { open: 'true', orderBy: 'newest' }],
    [
      'view=waiting&order=due',
      'change',
      { open: 'true', waitsForMe: 'true', orderBy: 'due' },
    ],
    [
      'state=expired&state=active&text=sso',
      'exception',
      { state: 'expired,active', text: 'sso', orderBy: 'newest' },
    ],
    [
      'view=all&area=metadata&entity=a%3Ab%2Fc',
      'review',
      { area: 'metadata', entityRef: 'a:b/c', orderBy: 'newest' },
    ],
    // Somebody's word is never open.
    ['', 'attestation', { orderBy: 'newest' }],
    ['view=open', 'attestation', { orderBy: 'newest' }],
    ['view=mine', 'attestation', { mine: 'true', orderBy: 'newest' }],
    // What it does not know is left out.
    [
      'view=x&state=landed&order=y',
      'change',
      { open: 'true', orderBy: 'newest' },
    ],
  ] as const)('%s asks of %s', (address, type, query) => {
    const state = parseRecordList(new URLSearchParams(address), type);
    expect(recordsQuery(state, type)).toEqual({ type, ...query });
  });

  it.each(['', 'view=mine&text=a+b&state=active&order=due'])(
    'stays as it was: %s',
    address => {
      const state = parseRecordList(new URLSearchParams(address), 'exception');
      expect(printRecordList(state, 'exception').toString()).toBe(address);
    },
  );
});

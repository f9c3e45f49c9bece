import { readDraft, writeDraft } from './drafts';

describe('drafts', () => {
  afterEach(() => jest.restoreAllMocks());

  it('keeps a text by name until it is forgotten', () => {
    writeDraft('a', 'text');
    expect([readDraft('a'), readDraft('b')]).toEqual(['text', undefined]);
    writeDraft('a', undefined);
    expect(readDraft('a')).toBeUndefined();
  });

  it('goes on where the browser refuses storage', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    expect(() => writeDraft('a', 'text')).not.toThrow();
    expect(readDraft('a')).toBeUndefined();
  });
});

import fc from 'fast-check';
import { auditHash } from './auditHash';
import { AuditContent } from './auditRow';

const text = fc.string();
const content: fc.Arbitrary<AuditContent> = fc.record({
  seq: fc.integer({ min: 1 }),
  at: fc.date({ noInvalidDate: true }),
  actor: text,
  action: text,
  subject: text,
  number: fc.option(text, { nil: undefined }),
  entityRef: fc.option(text, { nil: undefined }),
  payloadHash: text,
  previous: text,
});

const example: AuditContent = {
  seq: 7,
  at: new Date('2026-11-22T10:00:00Z'),
  actor: 'user:default/nora',
  action: 'exception.approve',
  subject: '01JDA0',
  number: 'EXC-42',
  entityRef: 'marketingplatform:default/dam',
  payloadHash: 'p',
  previous: '0',
};

describe('auditHash', () => {
  it('stays what it was: logs that exist are verified by it', () => {
    expect(auditHash(example)).toBe(
      '8b34e5228bf4faa4313f8d9a993b81e57fdd0ee24307eb02bfdb624bd75659e6',
    );
  });

  it('differs where any value does', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(auditHash(one) === auditHash(other)).toBe(same);
      }),
    );
  });

  it.each([
    [
      { actor: 'a', action: 'bc' },
      { actor: 'ab', action: 'c' },
    ],
    [
      { number: 'x', entityRef: undefined },
      { number: undefined, entityRef: 'x' },
    ],
    [{ subject: '","' }, { subject: '"' }],
    [{ number: undefined }, { number: 'null' }],
  ])('does not mix up %j and %j', (one, other) => {
    expect(auditHash({ ...example, ...one })).not.toBe(
      auditHash({ ...example, ...other }),
    );
  });
});

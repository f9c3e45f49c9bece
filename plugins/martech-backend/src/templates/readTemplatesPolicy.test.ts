import { ConfigReader } from '@backstage/config';
import { readTemplatesPolicy } from './readTemplatesPolicy';

const read = (templates?: object) =>
  readTemplatesPolicy(
    new ConfigReader(templates ? { martech: { templates } } : {}),
  );
const HOUR = 3_600_000;

describe('readTemplatesPolicy', () => {
  it('has what counts without config', () => {
    expect(read()).toMatchObject({
      schedule: { frequency: { hours: 1 }, scope: 'global' },
      validFor: 48 * HOUR,
      maxBytes: 2 * 1024 * 1024,
      timeout: 10_000,
      pictures: { enabled: true },
    });
    expect([...read().legalEffect]).toContainEqual(['compliance', 'legal']);
  });

  it('reads what is configured', () => {
    const policy = read({
      schedule: { frequency: { days: 1 }, timeout: { minutes: 5 } },
      maxMegabytes: 0.5,
      timeout: 'PT3S',
      pictures: { enabled: false, hosts: ['Files.example.com'] },
      legalEffect: { compliance: 'regulatory', hosting: 'none' },
    });
    expect(policy).toMatchObject({
      schedule: { frequency: { days: 1 }, scope: 'global' },
      validFor: 72 * HOUR,
      maxBytes: 512 * 1024,
      timeout: 3_000,
      pictures: { enabled: false, hosts: new Set(['files.example.com']) },
    });
    expect(policy.legalEffect.get('compliance')).toBe('regulatory');
    expect(policy.legalEffect.get('asset-models')).toBe('brand');
  });

  it.each<[object, RegExp]>([
    [{ maxMegabytes: 0 }, /maxMegabytes: 0 is no size/],
    [{ maxMegabytes: 51 }, /up to 50/],
    [{ legalEffect: { x: 'much' } }, /legalEffect\.x: must be one of none,/],
  ])('refuses %j', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});

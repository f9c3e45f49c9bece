import { conditionsWithout } from '../__testUtils__/views';
import { GateView, gateReasons } from './gateReasons';

const gate = (parts: Partial<GateView>) =>
  gateReasons({
    control: 'controlled',
    readiness: {
      known: true,
      scorecard: 's',
      conditions: conditionsWithout([]),
    },
    review: 'approved',
    ...parts,
  });

const lacking = (...lost: string[]): GateView['readiness'] => ({
  known: true,
  scorecard: 's',
  conditions: conditionsWithout(lost),
});

describe('the gate', () => {
  it.each<[string, Partial<GateView>, string[]]>([
    ['is open', {}, []],
    ['is open for what drifts for another reason', { control: 'drifting' }, []],
    ['needs a review', { review: undefined }, ['There was no go-live review']],
    ['waits for the review', { review: 'open' }, ['review is open']],
    ['was refused', { review: 'rejected' }, ['was rejected']],
    ['was taken back', { review: 'withdrawn' }, ['was withdrawn']],
    [
      'closes again when a condition is lost',
      { readiness: lacking('roles', 'intake') },
      ['Intake and Role clarity do not hold.'],
    ],
    ['closes for one', { readiness: lacking('roles') }, ['Role clarity does']],
    [
      'needs a standard',
      { readiness: { known: false, because: 'no-standard' } },
      ['No readiness standard'],
    ],
    [
      'is closed for what is uncontrolled',
      { control: 'uncontrolled', readiness: lacking('ownership') },
      ['Ownership does not hold', 'It is uncontrolled'],
    ],
  ])('%s', (_, parts, reasons) => {
    const found = gate(parts);
    expect(found).toHaveLength(reasons.length);
    reasons.forEach((reason, index) => {
      expect(found[index]).toContain(reason);
    });
  });
});

import { RecordType } from '@martech-portal/backstage-plugin-martech-common';

/**
 * What is possible, written down once more by hand so that the state tables are
 * held to it: action, states, actors.
 */
const table: Record<RecordType, string> = {
  exception: `
    edit            requested  requester
    approve         requested  approver
    deny            requested  approver
    withdraw        requested  requester
    ask-renewal     active     requester,owner
    renew           active     approver
    refuse-renewal  active     approver
    revoke          active     approver,governance
    close           active     requester,owner,governance,clock
    expire          active     clock`,
  change: `
    edit       draft,submitted,approved               requester,owner
    submit     draft                                  requester,owner
    approve    submitted,in-progress,completed,failed,rolled-back  approver
    reject     submitted,in-progress,completed,failed,rolled-back  approver
    schedule   submitted,approved,scheduled           requester,owner
    start      submitted,scheduled                    requester,owner
    complete   in-progress                            requester,owner
    fail       in-progress                            requester,owner
    roll-back  in-progress,failed,completed           requester,owner
    review     completed,failed,rolled-back           owner,governance
    cancel     draft,submitted,approved,scheduled     requester,owner`,
  incident: `
    edit      open,mitigated               requester,support,governance
    mitigate  open                         support
    resolve   open,mitigated               support
    review    resolved                     support,governance
    reopen    mitigated,resolved,reviewed  requester,support,governance`,
  request: `
    edit      submitted             requester,intake
    accept    submitted             intake
    start     submitted,accepted    intake
    fulfil    accepted,in-progress  intake
    decline   submitted,accepted    intake
    withdraw  submitted,accepted    requester`,
  release: `
    edit      planned   requester,release
    release   planned   release
    cancel    planned   requester,release
    withdraw  released  release`,
  review: `
    approve   open  approver
    reject    open  approver
    refresh   open  requester,owner
    withdraw  open  requester,owner`,
  attestation: '',
  freeze: `
    edit    planned,active  governance
    start   planned         clock
    end     active          governance,clock
    cancel  planned,active  governance`,
};

interface AllowedRow {
  action: string;
  states: string[];
  actors: string[];
}

const read = (text: string): AllowedRow[] =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [action, states, actors] = line.trim().split(/\s+/);
      return { action, states: states.split(','), actors: actors.split(',') };
    });

/** Rows of a type, by hand. */
export const allowedRows = (type: RecordType) => read(table[type]);

/** Whether any of some actors may do something in a state. */
export const isAllowed = (
  type: RecordType,
  step: { action: string; state: string; actors: readonly string[] },
) =>
  allowedRows(type).some(
    row =>
      row.action === step.action &&
      row.states.includes(step.state) &&
      row.actors.some(actor => step.actors.includes(actor)),
  );

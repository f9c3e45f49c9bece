import {
  MartechRecord,
  OfferedAction,
} from '@martech-portal/backstage-plugin-martech-common';
import { instantOf } from '../../start/lib/moments';

/** What somebody types when doing something; empty texts count as nothing. */
export interface ActionInput {
  comment: string;
  expiresOn: string;
  start: string;
  end: string;
  workaround: string;
  control: string;
  lastDay: string;
}

export const emptyInput: ActionInput = {
  comment: '',
  expiresOn: '',
  start: '',
  end: '',
  workaround: '',
  control: '',
  lastDay: '',
};

type ActionField = keyof ActionInput;
/** Every one but the comment, which every action takes. */
export type ExtraField = Exclude<ActionField, 'comment'>;

/** What an action asks for besides the comment. */
export const actionFields: Partial<Record<string, readonly ExtraField[]>> = {
  'ask-renewal': ['expiresOn'],
  schedule: ['start', 'end'],
  mitigate: ['workaround', 'control', 'lastDay'],
};

function mitigation({ workaround, control, lastDay }: ActionInput) {
  return workaround.trim()
    ? {
        workaround: {
          description: workaround.trim(),
          compensatingControl: control.trim(),
          ...(lastDay && { expiresOn: lastDay }),
        },
      }
    : undefined;
}

function fieldsOf(action: string, input: ActionInput) {
  switch (action) {
    case 'ask-renewal':
      return { expiresOn: input.expiresOn };
    case 'schedule': {
      const start = instantOf(input.start);
      const end = instantOf(input.end);
      return start && end ? { window: { start, end } } : undefined;
    }
    case 'mitigate':
      return mitigation(input);
    default:
      return undefined;
  }
}

/** What is sent to do something with a record. */
export function actionBody(action: string, input: ActionInput) {
  const comment = input.comment.trim();
  const fields = fieldsOf(action, input);
  return { action, ...(comment && { comment }), ...(fields && { fields }) };
}

/** The fields that have to be filled in first. */
export function missingInput(
  { action, commentRequired }: OfferedAction,
  input: ActionInput,
): ReadonlySet<ActionField> {
  const required: ActionField[] = [
    ...(commentRequired ? (['comment'] as const) : []),
    ...(action === 'ask-renewal' ? (['expiresOn'] as const) : []),
    ...(action === 'mitigate' && input.workaround.trim()
      ? (['control'] as const)
      : []),
  ];
  return new Set(required.filter(name => input[name].trim() === ''));
}

const firm: readonly string[] = [
  'approve',
  'renew',
  'submit',
  'accept',
  'start',
  'complete',
  'resolve',
  'release',
  'fulfil',
];

/** Whether an action is what most people come for. */
export const isMain = ({ action }: OfferedAction): boolean =>
  firm.includes(action);

/** Actions for the reader, those that lead on first. */
export const allowedActions = ({ actions }: Pick<MartechRecord, 'actions'>) =>
  actions
    .filter(({ allowed }) => allowed)
    .sort((one, other) => Number(isMain(other)) - Number(isMain(one)));

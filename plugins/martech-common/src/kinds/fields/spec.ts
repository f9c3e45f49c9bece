import { reference } from './reference';

/** The fields that every kind has, so that the stock catalog pages show them. */
export const ownership = {
  owner: reference(
    'The accountable team (a Group; a User where one person is).',
  ),
  system: reference('The system it is part of.').optional(),
  domain: reference('The domain it is part of.').optional(),
};

import { humanName } from '../../lib/humanName';

/** The name of a value of evidence in words: `daysLeft` gives "Days left". */
export const valueName = (name: string): string =>
  humanName(
    name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLocaleLowerCase('en'),
  );

import { Problem } from './problem.mjs';

/** The stages that `--only=a,b --only=c` asks for, in their own order; all when it is not given. */
export function chosenStages(all, args) {
  const wrong = args.find(arg => !arg.startsWith('--only='));
  const names = all.map(({ name }) => name);
  if (wrong)
    throw new Problem(
      `"${wrong}" is not understood: use --only=STAGE with one of ${names.join(
        ', ',
      )}.`,
    );
  const wanted = args.flatMap(arg => arg.slice('--only='.length).split(','));
  const unknown = wanted.find(name => !names.includes(name));
  if (unknown !== undefined)
    throw new Problem(
      `There is no stage "${unknown}": take one of ${names.join(', ')}.`,
    );
  return wanted.length ? all.filter(({ name }) => wanted.includes(name)) : all;
}

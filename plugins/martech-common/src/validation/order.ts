import { EntityProblem } from '../kinds/kindDefinition';

/** Two days that must not be the wrong way round; ISO days sort as text. */
export function inOrder(
  first: [path: string, day: string | undefined],
  second: [path: string, day: string | undefined],
): EntityProblem[] {
  const [firstPath, firstDay] = first;
  const [secondPath, secondDay] = second;
  if (!firstDay || !secondDay || firstDay <= secondDay) return [];
  return [
    {
      path: secondPath,
      message: `${secondDay} is before ${firstPath} (${firstDay}), swap or correct the dates`,
    },
  ];
}

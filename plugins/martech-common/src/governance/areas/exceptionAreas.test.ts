import { signalIds } from '../state';
import { defaultAreaIds, DecisionSide, decisionSides } from './decisionAreas';
import { exceptionAreas, signalAreas, workaroundArea } from './exceptionAreas';

const model = {
  areas: decisionSides.flatMap((side: DecisionSide) =>
    defaultAreaIds[side].map(id => ({ id, side })),
  ),
  fallbackArea: 'platform-priorities',
};

it.each([
  ['what they name', ['security', 'metadata'], ['security', 'metadata']],
  ['each once', ['metadata', 'metadata'], ['metadata']],
  ['somebody where nothing is named', [undefined], ['platform-priorities']],
  ['somebody for ownership', ['ownership'], ['platform-priorities']],
  ['somebody for an area that is gone', ['gone'], ['platform-priorities']],
  ['no free area beside another', ['content-quality', 'access'], ['access']],
  ['somebody in free areas', ['content-quality'], ['platform-priorities']],
])('exceptions are decided in %s', (_, named, areas) => {
  expect(exceptionAreas(named, model)).toEqual(areas);
});

it('has an area that decides for every signal and for workarounds', () => {
  for (const area of [
    ...signalIds.map(id => signalAreas[id]),
    workaroundArea,
  ]) {
    expect(exceptionAreas([area], model)).toEqual([area]);
  }
});

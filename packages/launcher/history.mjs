import { dataDir } from './lib/places.mjs';
import { endWith } from './lib/problem.mjs';
import { sampleToken } from './lib/sampleToken.mjs';
import { bringToLife } from './sample/bringToLife.mjs';

const url = `http://localhost:${process.env.PORT || '7007'}`;

async function main() {
  const { replayed } = await bringToLife(url, {
    factsToken: sampleToken(dataDir),
    again: process.argv.includes('--again'),
    say: text => console.log(text),
  });
  if (!replayed)
    console.log(
      'The history is there already: `npm run sample:history -- --again` replays it from the beginning.',
    );
}

main().catch(endWith);

import { askMartech } from './ask.mjs';
import { currentFacts } from './currentFacts.mjs';
import { readYamlFolder } from './yaml.mjs';

/**
 * Lets the systems of the sample company report, so that their facts are fresh. The answer counts
 * what the portal did with them.
 */
export async function loadFacts(portal, now) {
  const sum = { stored: 0, unchanged: 0, refused: 0 };
  for (const body of currentFacts(readYamlFolder('facts'), now)) {
    const receipt = await askMartech(portal, 'POST', '/facts', body);
    sum.stored += receipt.stored;
    sum.unchanged += receipt.unchanged + receipt.older;
    sum.refused += receipt.refused.length;
  }
  return sum;
}

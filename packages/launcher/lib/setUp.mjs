import { existsSync } from 'node:fs';
import { installDependencies } from './dependencies.mjs';
import { assertSpace } from './disk.mjs';
import { inRoot, root } from './places.mjs';
import { Problem } from './problem.mjs';
import { toolchain } from './toolchain.mjs';

/** Brings a clone to the point where everything can run: a supported Node, Yarn and the packages. */
export async function setUp() {
  if (process.platform === 'win32')
    throw new Problem(
      'This launcher runs on Linux and macOS: on Windows, clone into WSL and run the same command there.',
    );
  if (!existsSync(inRoot('node_modules')))
    assertSpace(root, 4, 'a first run needs');
  const tools = await toolchain();
  await installDependencies(tools);
  return tools;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Another process of this benchmark. */
export interface Started {
  /** What it said when it was ready. */
  line: string;
  stop(): Promise<void>;
}

/** Starts a module in a process of its own and waits until it says a line. */
export async function startProcess(
  file: string,
  args: Record<string, string | number>,
): Promise<Started> {
  const child = spawn(
    process.execPath,
    [
      ...process.execArgv,
      file,
      ...Object.entries(args).map(([name, value]) => `--${name}=${value}`),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const end = () => child.kill();
  process.once('exit', end);
  const lines = createInterface(child.stdout);
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => {
      throw new Error(`${file} ended before it was ready`);
    }),
  ]);
  return {
    line: String(line),
    async stop() {
      process.off('exit', end);
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

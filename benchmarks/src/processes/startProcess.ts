import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Another process of this benchmark. */
export interface Started {
  /** Where it serves. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a module in a process of its own and waits until it says where it serves. */
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
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', line => {
      if (line.startsWith('http')) resolve(line);
    });
    child.once('exit', () => reject(new Error(`${file} ended too early`)));
  });
  return {
    url,
    async stop() {
      process.off('exit', end);
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

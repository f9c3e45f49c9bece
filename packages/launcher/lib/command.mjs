import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { endsWithUs } from './endsWithUs.mjs';

const KEPT_LINES = 4000;

/**
 * Runs a command to its end without a terminal, so nothing can stop to ask a question.
 * Output goes to `log` (a file) and, line by line, to `onLine`; the last lines are kept in the answer.
 */
export function run(command, args, options = {}) {
  const { log, onLine, input, append = false, ...spawning } = options;
  if (log) mkdirSync(path.dirname(log), { recursive: true });
  const file = log && createWriteStream(log, { flags: append ? 'a' : 'w' });
  const lines = [];
  return new Promise((resolve, reject) => {
    const child = endsWithUs(
      spawn(command, args, {
        ...spawning,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      }),
    );
    if (input !== undefined) child.stdin.end(input);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', line => {
        file?.write(`${line}\n`);
        lines.push(line);
        if (lines.length > KEPT_LINES) lines.shift();
        onLine?.(line);
      });
    }
    child.on('error', reject);
    child.on('close', code => {
      const answer = { code: code ?? 1, output: lines.join('\n') };
      if (file) file.end(() => resolve(answer));
      else resolve(answer);
    });
  });
}

/** The last lines of an output, where the reason of a failure usually stands. */
export const tail = (output, lines = 30) =>
  output.split('\n').slice(-lines).join('\n');

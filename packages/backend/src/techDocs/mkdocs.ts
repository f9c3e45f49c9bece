import { execFile } from 'node:child_process';

/** Whether a command is there and answers when asked for its version. */
export const canRun = (command: string) =>
  new Promise<boolean>(resolve => {
    execFile(command, ['--version'], error => resolve(!error));
  });

/** Whether the tool that TechDocs renders pages with can be run on this machine. */
export const mkdocsIsInstalled = () => canRun('mkdocs');

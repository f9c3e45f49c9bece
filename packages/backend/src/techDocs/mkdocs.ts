import { execFile } from 'node:child_process';

/** Whether the tool that TechDocs renders pages with can be run on this machine. */
export const mkdocsIsInstalled = () =>
  new Promise<boolean>(resolve => {
    execFile('mkdocs', ['--version'], error => resolve(!error));
  });

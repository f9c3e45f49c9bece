/** Makes a child end when the launcher ends, also when somebody stops it in the middle. */
export function endsWithUs(child, signal = 'SIGTERM') {
  const end = () => child.kill(signal);
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  return child;
}

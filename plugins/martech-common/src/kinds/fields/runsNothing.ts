/** Schemes that make a browser run or show what the address itself holds. */
const running = ['javascript', 'data', 'vbscript'];

/** Whether an address is safe to click on, read as a browser reads it. */
export function runsNothing(address: string): boolean {
  try {
    return !running.includes(new URL(address).protocol.slice(0, -1));
  } catch {
    return true;
  }
}

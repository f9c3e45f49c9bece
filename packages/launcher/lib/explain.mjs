/** What a failed npm or Yarn run says about the machine, as one sentence with the next step. */
const causes = [
  {
    signs: /ENOSPC|no space left on device/i,
    sentence:
      'The disk is full: free about 4 GB where the clone lies and run the same command again.',
  },
  {
    signs:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|getaddrinfo|socket hang up|network.{0,20}(timed out|unreachable)/i,
    sentence:
      'The npm registry cannot be reached: this run needs the network; check the connection (or `npm config get registry` and the proxy settings) and run the same command again.',
  },
  {
    signs: /YN0028|lockfile would have been modified/i,
    sentence:
      'yarn.lock does not match the package.json files: run `yarn install`, look at what changed in yarn.lock, and run the same command again.',
  },
  {
    signs: /EACCES|EPERM|EROFS|permission denied/i,
    sentence:
      'The folder of the clone cannot be written by this user: check who owns it and run the same command again.',
  },
];

/** The sentence for the first cause that shows in the output, or undefined. */
export function explain(output) {
  return causes.find(({ signs }) => signs.test(output))?.sentence;
}

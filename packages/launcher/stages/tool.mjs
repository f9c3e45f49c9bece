/** A stage that is one run of a tool from package.json: it passes when the tool ends with 0. */
export const tool = (name, ...commands) => ({
  name,
  async run({ toolchain, log }) {
    const count = { passed: 0, failed: 0 };
    for (const [index, args] of commands.entries()) {
      const { code } = await toolchain.yarn(args, { log, append: index > 0 });
      count[code === 0 ? 'passed' : 'failed'] += 1;
    }
    return count;
  },
});

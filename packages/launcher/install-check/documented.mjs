/**
 * The steps of docs/install.md: a fenced block right below a comment such as
 *   <!-- install: packages/backend/src/index.ts before "backend.start();" -->
 *   <!-- install legacy: packages/app/src/App.tsx start -->
 * is applied to that file of a created app. So what the page shows is what is tested.
 */
const STEP =
  /<!-- install(?: (new|legacy))?: (\S+) (\w+)(?: "([^"]+)")? -->\s*\n```\w*\n([\s\S]*?)\n```/g;
const MARK = /<!-- install\b/g;

/** `{ flavour, file, how, anchor, text }` for each step, in the order of the page. */
export function documentedSteps(page) {
  const steps = [...page.matchAll(STEP)].map(
    ([, flavour, file, how, anchor, text]) => ({
      flavour,
      file,
      how,
      anchor,
      text,
    }),
  );
  const marks = page.match(MARK)?.length ?? 0;
  if (marks === 0 || marks !== steps.length)
    throw new Error(
      `docs/install.md has ${marks} steps, of which ${steps.length} can be read.`,
    );
  return steps;
}

/** The steps for one frontend system: those that name it and those that name none. */
export const stepsFor = (steps, flavour) =>
  steps.filter(step => !step.flavour || step.flavour === flavour);

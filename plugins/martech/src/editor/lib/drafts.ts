const key = (name: string) => `martech/scorecard-draft/${name}`;

/** The unfinished text of this browser tab; undefined when there is none. */
export function readDraft(name: string): string | undefined {
  try {
    return sessionStorage.getItem(key(name)) ?? undefined;
  } catch {
    // Browsers can refuse storage; then a text lives as long as its page.
    return undefined;
  }
}

/** Keeps an unfinished text; undefined forgets it. */
export function writeDraft(name: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(key(name));
    else sessionStorage.setItem(key(name), text);
  } catch {
    // See readDraft.
  }
}

const DURATION = 420;

/** Slow at both ends. */
const ease = (share: number) =>
  share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2;

/** Whether the reader asked their system for less movement. */
const isCalm = () =>
  window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/** A movement from one look to another, one step for each frame. */
export class Tween {
  #frame?: number;

  get isMoving(): boolean {
    return this.#frame !== undefined;
  }

  /** @param step - is given how much of the way has been gone, 0 to 1 */
  start(step: (share: number) => void) {
    this.stop();
    if (isCalm()) {
      step(1);
      return;
    }
    const from = performance.now();
    const next = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - from) / DURATION));
      this.#frame = share < 1 ? requestAnimationFrame(next) : undefined;
      step(ease(share));
    };
    this.#frame = requestAnimationFrame(next);
  }

  stop() {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}

import { createHash } from 'node:crypto';

/** Entities that hold one key, and a version that tells whether they changed. */
export class KeyHolders {
  readonly refs = new Set<string>();
  #version?: string;

  add(ref: string) {
    this.refs.add(ref);
    this.#version = undefined;
  }

  delete(ref: string) {
    this.refs.delete(ref);
    this.#version = undefined;
  }

  /** The same in every process, however the set came about. */
  get version(): string {
    this.#version ??= createHash('sha256')
      .update([...this.refs].sort().join())
      .digest('base64url')
      .slice(0, 16);
    return this.#version;
  }
}

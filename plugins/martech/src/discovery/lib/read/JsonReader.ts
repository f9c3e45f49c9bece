import { Tokenizer, TokenParser } from '@streamparser/json';

/** Where in a text something is: what stands there is not repeated. */
export interface JsonPlace {
  line: number;
  position: number;
}

const LINE_END = 10;
const absolute = /absolute position "(\d+)"/;

function lineEnds(bytes: Uint8Array, before = bytes.length): number {
  let count = 0;
  for (let at = 0; at < before; at += 1) {
    if (bytes[at] === LINE_END) count += 1;
  }
  return count;
}

/**
 * Reads JSON piece by piece and hands out the values at some paths, so that a
 * file need not fit into memory. Stops at the first thing that is no JSON.
 */
export class JsonReader {
  readonly #tokens: Tokenizer;
  readonly #parser: TokenParser;
  #piece = new Uint8Array();
  #start = 0;
  #lines = 1;
  #offset = 0;
  #broken?: JsonPlace;

  /** @param onValue - told the keys that lead to a value, and the value */
  constructor(
    paths: string[],
    onValue: (keys: string[], value: unknown) => void,
  ) {
    this.#tokens = new Tokenizer({ stringBufferSize: 65_536 });
    this.#parser = new TokenParser({ paths, keepStack: false });
    this.#tokens.onToken = token => {
      if (this.#broken) return;
      this.#offset = token.offset;
      this.#parser.write(token);
    };
    this.#tokens.onError = error => this.#stop(error);
    this.#parser.onError = error => this.#stop(error);
    this.#parser.onValue = ({ key, stack, value }) =>
      onValue(
        [...stack.slice(1).map(one => one.key), key].map(one => `${one}`),
        value,
      );
  }

  /** Where it stopped; undefined as long as everything was JSON. */
  get broken() {
    return this.#broken;
  }

  write(bytes: Uint8Array) {
    if (this.#broken) return;
    this.#piece = bytes;
    this.#tokens.write(bytes);
    this.#lines += lineEnds(bytes);
    this.#start += bytes.length;
  }

  /** Where it ended too early; undefined when it ended as JSON does. */
  end(): JsonPlace | undefined {
    return this.#parser.isEnded
      ? undefined
      : { line: this.#lines, position: this.#start };
  }

  #stop({ message }: Error) {
    const position = Number(absolute.exec(message)?.[1] ?? this.#offset);
    const within = Math.max(0, position - this.#start);
    const line = this.#lines + lineEnds(this.#piece, within);
    this.#broken ??= { line, position };
  }
}

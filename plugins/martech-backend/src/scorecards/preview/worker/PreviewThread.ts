import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  Answer,
  CompiledDraft,
  EvaluatedDraft,
  PREVIEW_THREAD,
  Question,
} from './messages';
import { threadFile } from './thread';
import { TooSlowError } from './TooSlowError';

/** How long the rules of a draft may take for a batch, milliseconds. */
const TIME_LIMIT = 5_000;
/** How long it may take to start, which has nothing to do with the rules. */
const START_LIMIT = 60_000;
const MEMORY = { maxOldGenerationSizeMb: 256 };
const TRANSFORM = '@backstage/cli/config/nodeTransform.cjs';

/** Source has to be transformed, as the process that runs it may do already. */
function execArgv(): string[] {
  const isSource = threadFile.endsWith('.ts');
  return isSource ? ['--require', require.resolve(TRANSFORM)] : [];
}

/**
 * How modules are found. Nothing else of the environment, where secrets may be,
 * is any business of a rule's.
 */
const findingModules = () => ({
  NODE_OPTIONS: process.env.NODE_OPTIONS,
  NODE_PATH: process.env.NODE_PATH,
});

/** A thread that runs the rules of one draft, and is killed when they hang. */
export class PreviewThread {
  readonly #worker: Worker;
  readonly #limit: number;
  readonly #ready: Promise<unknown>;

  constructor(limit = TIME_LIMIT) {
    this.#limit = limit;
    this.#worker = new Worker(threadFile, {
      workerData: PREVIEW_THREAD,
      resourceLimits: MEMORY,
      execArgv: execArgv(),
      env: findingModules(),
    });
    // Whoever waits for an answer is told; an idle thread may end unheard.
    this.#worker.on('error', () => {});
    const signal = AbortSignal.timeout(START_LIMIT);
    this.#ready = once(this.#worker, 'message', { signal });
    this.#ready.catch(() => {});
  }

  async compile(
    question: Omit<Extract<Question, { type: 'compile' }>, 'type'>,
  ): Promise<CompiledDraft> {
    const answer = await this.#ask({ type: 'compile', ...question });
    if (answer.type === 'compile') return answer;
    throw new Error('The preview answered something else');
  }

  /** @throws TooSlowError when the rules took too long; the thread is gone then */
  async evaluate(
    question: Omit<Extract<Question, { type: 'evaluate' }>, 'type'>,
  ): Promise<EvaluatedDraft> {
    const answer = await this.#ask({ type: 'evaluate', ...question });
    if (answer.type === 'evaluate') return answer;
    throw new Error('The preview answered something else');
  }

  async close() {
    await this.#worker.terminate();
  }

  async #ask(question: Question): Promise<Answer> {
    await this.#ready;
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), this.#limit);
    try {
      const answered = once(this.#worker, 'message', timeout);
      this.#worker.postMessage(question);
      const [answer]: Answer[] = await answered;
      return answer;
    } catch (error) {
      await this.#worker.terminate();
      if (timeout.signal.aborted) throw new TooSlowError(this.#limit);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

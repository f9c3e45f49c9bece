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
const MEMORY = { maxOldGenerationSizeMb: 256 };
const TRANSFORM = '@backstage/cli/config/nodeTransform.cjs';

/** Source has to be transformed, as the process that runs it may do already. */
function execArgv(): string[] {
  const isSource = threadFile.endsWith('.ts');
  return isSource ? ['--require', require.resolve(TRANSFORM)] : [];
}

/** A thread that runs the rules of one draft, and is killed when they hang. */
export class PreviewThread {
  readonly #worker: Worker;
  readonly #limit: number;

  constructor(limit = TIME_LIMIT) {
    this.#limit = limit;
    this.#worker = new Worker(threadFile, {
      workerData: PREVIEW_THREAD,
      resourceLimits: MEMORY,
      execArgv: execArgv(),
      // Nothing of the configuration is any business of a rule's.
      env: {},
    });
    // Whoever waits for an answer is told; an idle thread may end unheard.
    this.#worker.on('error', () => {});
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

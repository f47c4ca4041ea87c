// Stands around a tenant of a test and holds every answer to the description.
import type { Serve } from '#tenant/http/app.ts';
import { rawPath } from '#tenant/http/rawPath.ts';
import { checkAnswer } from './checkAnswer.ts';

export type AnswerWatch = {
  /** For the option `around` of a tenant. */
  around(serve: Serve): Serve;
  /** For the option `log`. */
  log(line: string): void;
  /** @throws when an answer was not as described, also one that went over a socket */
  rejectViolations(): void;
};

/**
 * An answer that is not as described throws where it is asked for in process, and again at the end.
 *
 * So does an error of the tenant itself, with what it logged; a test that is about such errors has a
 * log of its own.
 *
 * @param ownLog what the test hears the tenant's complaints with
 */
export function watchAnswers(ownLog: ((line: string) => void) | undefined): AnswerWatch {
  const violations: string[] = [];
  const logged: string[] = [];
  return {
    log: ownLog ?? ((line) => logged.push(line)),
    around: (serve) => async (request, connection, executionContext) => {
      let isFault = false;
      let body: string | null = null;
      const watcher = {
        noteFault() {
          isFault = true;
        },
        noteBody(text: string) {
          body = text;
        },
      };
      const response = await serve(request, { ...connection, watcher } as never, executionContext);
      if (isFault || (response.status === 500 && ownLog)) return response;
      const asked = { method: request.method, path: readablePath(request.url), body };
      const violation = await checkAnswer(asked, response);
      if (violation === undefined) return response;
      const told = response.status === 500 ? `${violation}\n${logged.join('\n')}` : violation;
      violations.push(told);
      throw new Error(told);
    },
    rejectViolations() {
      if (violations.length > 0) throw new Error(violations.join('\n'));
    },
  };
}

/** As routes are found: what is needlessly encoded is decoded. */
export function readablePath(url: string): string {
  const path = rawPath(url);
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

// A screen reader without a sound: what it says while somebody goes through the page, written down in order.
import { screen } from '@testing-library/react';
import { expect, onTestFinished, vi } from 'vitest';
import { listenToRegions } from './liveRegions.ts';
import { readAll, readOne } from './readAloud.ts';

/** How long nothing may be said any more before the next thing is done. */
const QUIET_MS = 25;
const DRAWN = '(the page is drawn)';

export type Reader = {
  /** Does what somebody does, waits until it has come of it what should, and writes down what is said meanwhile. */
  readonly hear: (
    what: string,
    act: () => Promise<unknown>,
    until?: () => unknown,
  ) => Promise<void>;
  /** Reads what is there from beginning to end: the dialog, if one is open, else the page. */
  readonly read: () => Promise<void>;
  /** Holds all of it to what was heard before, in `transcripts/<name>.txt`; `vitest -u` writes that anew. */
  readonly expectTranscript: (name: string) => Promise<void>;
};

/** Starts listening, until the test ends. */
export function startReader(): Reader {
  const { body } = window.document;
  const lines: string[] = [];
  /** What is read out takes a moment to put into words, and keeps its turn. */
  const turns: string[][] = [];
  let lastAt = 0;
  const say = (...phrases: string[]) => {
    const turn = phrases;
    turns.push(turn);
    lastAt = performance.now();
    return (phrase: string) => {
      turn.push(phrase);
      lastAt = performance.now();
    };
  };

  const stop = listenToRegions(body, (heard) => {
    if (heard.at === 'page_drawn') return void say(DRAWN);
    const { how, text, unheard } = heard;
    say(unheard ? `(nobody hears "${text}": ${unheard})` : `${how}: ${text}`);
  });
  const stopFollowing = followFocus(body, say);
  onTestFinished(() => {
    stop();
    stopFollowing();
  });

  return {
    async hear(what, act, until) {
      lines.push('', `» ${what}`);
      turns.splice(0);
      lastAt = performance.now();
      await act();
      if (until) await vi.waitFor(until, { timeout: 5_000 });
      await vi.waitFor(() => expect(performance.now() - lastAt).toBeGreaterThan(QUIET_MS));
      const heard = withoutReadAnyhow(turns.flat());
      lines.push(...(heard.length > 0 ? heard : ['(silence)']).map((phrase) => `  ${phrase}`));
      expect(saidTwice(heard), `said twice: ${what}`).toEqual([]);
      expect(heard.join('\n'), what).not.toContain('it came with its region');
      expect(body.ownerDocument.activeElement, `where the focus is: ${what}`).not.toBe(body);
    },
    async read() {
      const phrases = await readAll(screen.queryAllByRole('dialog').at(-1) ?? body);
      lines.push(...phrases.map((phrase) => `      ${phrase}`));
    },
    async expectTranscript(name) {
      const told = `${withoutChance(lines.join('\n').trim())}\n`;
      await expect(told).toMatchFileSnapshot(`./transcripts/${name}.txt`);
    },
  };
}

/** @returns stops following */
function followFocus(body: HTMLElement, takeTurn: () => (phrase: string) => void): () => void {
  let last: Element | null = null;
  let inside: Element | null = null;
  const onFocus = async ({ target }: FocusEvent) => {
    const say = takeTurn();
    // What changes together with the focus is there when it is told.
    await Promise.resolve();
    if (!(target instanceof HTMLElement) || target === last) return;
    // On its way to somewhere else.
    if (body.ownerDocument.activeElement !== target) return;
    last = target;
    const dialog = target.closest('dialog');
    const isEntered = dialog !== null && dialog !== inside;
    inside = dialog;
    if (isEntered) say(`focus: ${await readOne(dialog)}`);
    say(`focus: ${await readOne(target)}`);
  };
  const onBlur = () => {
    last = null;
  };
  body.addEventListener('focusin', onFocus);
  body.addEventListener('focusout', onBlur);
  return () => {
    body.removeEventListener('focusin', onFocus);
    body.removeEventListener('focusout', onBlur);
  };
}

/** A dialog's own words are read when it opens: it is no loss that they were not announced before. */
function withoutReadAnyhow(said: readonly string[]): readonly string[] {
  return said.filter((one) => {
    const text = /^\(nobody hears "(.*)":/.exec(one)?.[1];
    return (
      !text || !said.some((other) => other.startsWith('focus: dialog') && other.includes(text))
    );
  });
}

/** The same sentence again, or one inside the other; whoever loads the page again hears it again. */
function saidTwice(said: readonly string[]): readonly string[] {
  const heard = said.slice(said.lastIndexOf(DRAWN) + 1).filter((one) => !one.startsWith('('));
  const textOf = (one: string) => one.replace(/^\w+: /, '');
  return heard.filter(
    (one, at) =>
      !one.startsWith('focus:') &&
      heard.some(
        (other, where) =>
          where !== at &&
          (textOf(other).includes(textOf(one)) || textOf(one).includes(textOf(other))),
      ),
  );
}

/** What is another one each time. */
const withoutChance = (text: string) =>
  text
    .replace(/\b[A-Z2-7]{4}( [A-Z2-7]{4}){7}\b/g, '(the key)')
    .replace(/\b[A-Z0-9]{4}( [A-Z0-9]{4}){5}\b/g, '(the recovery code)')
    .replace(/\w{3} \d+, \d{4}, [\d:]+ [AP]M \w+ · Reference \S+/g, '(when) · Reference (which)')
    .replace(/when it happened: [\d-]+ [\d:]+ UTC/g, 'when it happened: (when)')
    .replace(/Received on \w+ \d+, \d{4}/g, 'Received on (a day)');

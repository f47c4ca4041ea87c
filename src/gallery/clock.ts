// The clock of the page in the gallery: it goes as always, and whoever brings a state about may let time pass at once.

type Waiting = {
  readonly run: () => void;
  readonly everyMs: number | null;
  dueMs: number;
  handle: ReturnType<typeof setTimeout> | undefined;
};

export type Clock = { readonly pass: (ms: number) => void };

/**
 * Takes the place of the view's timers, before anything else has read them.
 *
 * @param view the window, handed in by the door
 */
export function takeOverClock(view: Window & typeof globalThis): Clock {
  const { setTimeout: wait, clearTimeout: forget } = view;
  const really = view.performance.now.bind(view.performance);
  const waiting = new Map<number, Waiting>();
  let aheadMs = 0;
  let named = 0;
  const nowMs = () => really() + aheadMs;

  function arm(name: number, one: Waiting) {
    one.handle = wait.call(view, () => fire(name, one), Math.max(0, one.dueMs - nowMs()));
  }

  function fire(name: number, one: Waiting) {
    forget.call(view, one.handle);
    if (!waiting.has(name)) return;
    if (one.everyMs === null) waiting.delete(name);
    else {
      one.dueMs = nowMs() + one.everyMs;
      arm(name, one);
    }
    one.run();
  }

  function begin(run: TimerHandler, ms = 0, isRepeated: boolean, given: readonly unknown[]) {
    named += 1;
    const one: Waiting = {
      run: () => typeof run === 'function' && run(...given),
      everyMs: isRepeated ? Math.max(ms, 10) : null,
      dueMs: nowMs() + ms,
      handle: undefined,
    };
    waiting.set(named, one);
    arm(named, one);
    return named;
  }

  function end(name: number | undefined) {
    const one = waiting.get(name ?? 0);
    if (one) forget.call(view, one.handle);
    waiting.delete(name ?? 0);
  }

  Object.assign(view, {
    setTimeout: (run: TimerHandler, ms?: number, ...given: unknown[]) =>
      begin(run, ms, false, given),
    setInterval: (run: TimerHandler, ms?: number, ...given: unknown[]) =>
      begin(run, ms, true, given),
    clearTimeout: end,
    clearInterval: end,
  });
  const today = view.Date.now.bind(view.Date);
  view.Date.now = () => today() + aheadMs;
  view.performance.now = nowMs;
  view.AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    begin(() => controller.abort(new DOMException('', 'TimeoutError')), ms, false, []);
    return controller.signal;
  };

  return {
    pass(ms) {
      aheadMs += ms;
      const due = [...waiting].filter(([, { dueMs }]) => dueMs <= nowMs());
      due.sort(([, one], [, other]) => one.dueMs - other.dueMs);
      for (const [name, one] of due) fire(name, one);
    },
  };
}

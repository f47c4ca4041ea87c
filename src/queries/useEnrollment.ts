// Adding as the page holds it: one at a time, its secrets in memory only, and the list true when it ends.
import { useMutation } from '@tanstack/react-query';
import { useReducer, useState } from 'react';
import { isSame, type Wanted } from '#domain/enrollment.ts';
import {
  type Added,
  atStart,
  mayLeaveBusy,
  moveEnrollment,
  type SetUp,
} from '#domain/enrollmentFlow.ts';
import { beginEnrollment, nameEntry } from './beginEnrollment.ts';
import { type Confirmed, confirmEnrollment, lookForAdded } from './confirmEnrollment.ts';
import { discardUnfinished } from './discardUnfinished.ts';
import type { Enrollment } from './Enrollment.ts';
import { createEnrollmentMemory } from './enrollmentMemory.ts';
import { useEnrollmentTools } from './useEnrollmentTools.ts';
import { whenIdle } from './whenIdle.ts';

/** @param nowMs the clock of the countdowns */
export function useEnrollment(nowMs: () => number, onAdded: (added: Added) => void): Enrollment {
  const tools = useEnrollmentTools(nowMs);
  const { remove, list, relist } = tools;
  const [flow, move] = useReducer(moveEnrollment, atStart);
  const [memory] = useState(createEnrollmentMemory);
  const setUp = 'setUp' in flow ? flow.setUp : null;

  const discarding = useMutation({
    mutationFn: (ids: readonly string[]) => discardUnfinished(remove, tools, ids),
    retry: false,
    networkMode: 'always',
  });

  /** One at a time; asked of the memory, because a second click may come before this redraws. */
  async function take(step: () => Promise<void | (() => Promise<void>)>) {
    if (memory.isBusy) return;
    memory.isBusy = true;
    const after = await step().finally(() => {
      memory.isBusy = false;
    });
    await after?.();
  }

  async function ask(wanted: Wanted, instead: SetUp | null) {
    move({ does: 'begin', wanted, instead });
    // What was begun before is taken back first, and has its name by then.
    await memory.settling;
    const spare = instead && (instead.id ?? (await name(instead)));
    const beginning = await beginEnrollment(tools, wanted, memory.own, spare);
    if (beginning.at === 'not_begun') {
      const { problem } = beginning;
      if (problem.reason === 'factor_off') memory.off.add(wanted.factor);
      move({ does: 'not_begun', problem });
      return () => leaveIfCancelled(instead);
    }

    const { begun, before } = beginning;
    memory.recoveryCode = begun.recoveryCode ?? memory.recoveryCode;
    const sentAtMs = memory.sentAt(wanted, nowMs());
    const made: SetUp = { wanted, material: begun.material, before, id: null, sentAtMs };
    move({ does: 'begun', setUp: made });
    return () => {
      memory.settling = settleIn(made, spare);
      return memory.settling;
    };
  }

  /** What need not be waited for: the entry's id, and the end of the one that it replaces. */
  async function settleIn(made: SetUp, spare: string | null) {
    // What came is drawn first.
    await whenIdle();
    if (spare) await remove(spare).catch(() => {});
    const id = await name(made);
    if (id !== null) move({ does: 'named', id });
    await leaveIfCancelled({ ...made, id });
  }

  /** What was cancelled before the tenant had answered is taken back only now, if there is anything. */
  async function leaveIfCancelled(made: SetUp | null) {
    if (!memory.wasCancelled) return;
    memory.wasCancelled = false;
    if (made) await takeBack(made);
    move({ does: 'leave' });
  }

  const name = ({ wanted, before }: SetUp) => nameEntry({ relist }, wanted, before, memory.own);

  async function takeBack(made: SetUp) {
    const id = made.id ?? (await name(made));
    if (id === null) return;
    const outcome = await discardUnfinished(remove, tools, [id]);
    // The tenant keeps it: better the same one again than a second one.
    memory.kept = outcome.at === 'left' && made.material.by === 'app' ? { ...made, id } : null;
  }

  function settle(of: SetUp, came: Confirmed) {
    switch (came.at) {
      case 'added': {
        const added = memory.take(of.wanted, came);
        move({ does: 'added', added });
        return onAdded(added);
      }
      case 'not_yet':
        return move({ does: 'not_yet', pause: came.pause });
      case 'refused':
        return move({ does: 'refused', problem: came.problem });
      case 'doubt':
        return move({ does: 'doubt' });
    }
  }

  function begin(wanted: Wanted) {
    const current = flow.at === 'open' ? flow.setUp : flow.at === 'beginning' ? flow : null;
    if (current && isSame(current.wanted, wanted)) {
      // Maybe cancelled, and wanted after all.
      memory.wasCancelled = false;
      return;
    }
    discarding.reset();
    void take(async () => {
      const { kept } = memory;
      if (!kept || !isSame(kept.wanted, wanted)) return ask(wanted, null);
      const all = await list().catch(() => []);
      const isThere = all.some(({ id, isActive }) => id === kept.id && !isActive);
      return isThere ? move({ does: 'begun', setUp: kept }) : ask(wanted, null);
    });
  }

  async function discard(ids: readonly string[]) {
    if (memory.isDiscarding) return null;
    memory.isDiscarding = true;
    const outcome = await discarding.mutateAsync(ids).finally(() => {
      memory.isDiscarding = false;
    });
    if (setUp?.id && outcome.at === 'discarded' && ids.includes(setUp.id)) move({ does: 'leave' });
    return outcome;
  }

  return {
    flow,
    begin,
    resend: () => setUp && void take(() => ask(setUp.wanted, setUp)),
    finish({ id, factor }, all) {
      if (factor !== 'otp') return;
      const wanted = { factor };
      const known: SetUp = { wanted, material: { by: 'known_app' }, before: all, id, sentAtMs: [] };
      move({ does: 'begun', setUp: known });
    },
    confirm(code) {
      if (flow.at !== 'open') return;
      void take(async () => {
        move({ does: 'confirm' });
        const { setUp: of, pause } = flow;
        const came = await confirmEnrollment(tools, of, code, pause, memory.mayBeIn(of));
        memory.noteLost(of, came);
        settle(of, came);
        return () => leaveIfCancelled(of);
      });
    },
    lookAgain() {
      if (flow.at !== 'doubtful') return;
      void take(async () => {
        move({ does: 'confirm' });
        const looked = await lookForAdded(tools, flow.setUp);
        if (looked.at === 'added') return settle(flow.setUp, looked);
        if (looked.at === 'unseen') return move({ does: 'doubt' });
        const { askedMs } = flow.pause;
        move({ does: 'not_yet', pause: { askedMs, nextMs: askedMs } });
      });
    },
    cancel(onDone) {
      const isAsked = mayLeaveBusy(flow);
      if (isAsked) memory.wasCancelled = true;
      // An app that was scanned in an earlier visit is not ours to take back.
      if (isAsked || !setUp || setUp.material.by === 'known_app') {
        move({ does: 'leave' });
        return onDone();
      }
      void take(async () => {
        move({ does: 'discard' });
        await takeBack(setUp);
        move({ does: 'leave' });
        onDone();
      });
    },
    codeSaved: () => move({ does: 'saved' }),
    forget: () => move({ does: 'leave' }),
    discard: (ids) => void discard(ids),
    startOver: (factor, ids) =>
      void discard(ids).then((outcome) => {
        const isClear = outcome?.at === 'discarded';
        if (isClear && (factor === 'otp' || factor === 'push')) begin({ factor });
      }),
    isOwn: (id) => memory.own.has(id),
    off: memory.off,
    isDiscarding: discarding.isPending,
    discarded: discarding.data ?? null,
  };
}

// Asks whether the phone has answered, as long as somebody is looking: at most every five seconds.
import { focusManager } from '@tanstack/query-core';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { endsWait } from '#domain/enrollmentFailure.ts';
import type { Enrollment } from '#queries/Enrollment.ts';

/** @param isShown whether the dialog is open, and there is a token to ask with */
export function usePushPolling({ flow, confirm }: Enrollment, isShown: boolean): void {
  const isVisible = useSyncExternalStore(
    (look) => focusManager.subscribe(look),
    () => focusManager.isFocused(),
    () => true,
  );
  const look = useRef(() => {});
  useEffect(() => {
    look.current = () => confirm(null);
  });

  const isOfPush = flow.at === 'open' && flow.setUp.material.by === 'push' && !flow.isConfirming;
  const isRefused = isOfPush && flow.problem !== null && endsWait(flow.problem);
  const pauseMs = isOfPush && !isRefused && isShown && isVisible ? flow.pause.nextMs : null;
  const asked = isOfPush ? flow : null;
  useEffect(() => {
    if (pauseMs === null || !asked) return;
    const timer = setTimeout(() => look.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [pauseMs, asked]);
}

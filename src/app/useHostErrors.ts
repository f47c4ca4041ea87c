// Tells the host of what went wrong outside of a removal: a list that can't be had, a confirmation that failed, and
// words that the page could not be in.
import type { QueryClient } from '@tanstack/query-core';
import { useEffect, useRef } from 'react';
import { MfaFailure } from '#domain/failure.ts';
import { type HostError, type HostHooks, tellHost } from '#domain/host.ts';
import type { Language } from '#i18n/Language.ts';
import { LIST_KEY } from '#queries/authenticators.ts';
import type { StepUp } from '#step-up/stepUp.ts';

export function useHostErrors(
  hooks: HostHooks,
  queryClient: QueryClient,
  stepUp: StepUp,
  language: Language,
): void {
  /** What was told last of each: both stay as they are until they change. */
  const told = useRef<{ list?: unknown; confirm?: unknown }>({});
  useEffect(() => {
    function tell(about: 'list' | 'confirm', what: unknown, error: HostError | null) {
      if (told.current[about] === what) return;
      told.current[about] = what;
      if (error) tellHost(hooks, 'onError', error);
    }
    function lookAtList() {
      const failure = queryClient.getQueryState(LIST_KEY)?.error ?? null;
      const isOurs = failure instanceof MfaFailure;
      tell('list', failure, isOurs ? { during: 'list', reason: failure.reason } : null);
    }
    function lookAtStepUp() {
      const state = stepUp.state();
      const reason = 'failure' in state ? state.failure : null;
      tell('confirm', reason, reason && { during: 'confirm', reason });
    }
    lookAtList();
    lookAtStepUp();
    const stopList = queryClient.getQueryCache().subscribe(lookAtList);
    const stopStepUp = stepUp.subscribe(lookAtStepUp);
    return () => {
      stopList();
      stopStepUp();
    };
  }, [hooks, queryClient, stepUp]);
  useEffect(() => {
    for (const problem of language.problems) tellHost(hooks, 'onDiagnostic', problem);
  }, [hooks, language]);
}

// What each step of adding asks with.
import { createEnrollmentApi } from '#api/enrollmentApi.ts';
import type { Tools } from './enrollmentTools.ts';
import { useMfaApi } from './useMfaApi.ts';
import { useRelist } from './useRelist.ts';

/** @param nowMs the clock of the countdowns */
export function useEnrollmentTools(nowMs: () => number): Tools {
  const { context, remove } = useMfaApi();
  const { isOnline } = context;
  return { ...useRelist(), api: createEnrollmentApi(context), remove, nowMs, isOnline };
}

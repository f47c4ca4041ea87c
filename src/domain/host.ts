// What an app that shows this page may listen to and decide, and how it is called so that it can't break the page.
import type { Authenticator, AuthenticatorKind } from './authenticator.ts';
import type { FailureReason } from './failure.ts';
import type { Consequence, RemovalPlan } from './planRemoval.ts';

/** One authenticator as the host sees it: what the person sees, and never a secret. */
export type HostAuthenticator = {
  readonly id: string;
  readonly kind: AuthenticatorKind;
  /** As the tenant masks it, for example `'XXXXXXXXX9167'`. */
  readonly name: string | null;
};

/** What the person wants gone, and what the plan says of it. */
export type HostPlan = {
  readonly goes: readonly HostAuthenticator[];
  readonly mayGo: readonly HostAuthenticator[];
  readonly stays: readonly HostAuthenticator[];
  readonly consequence: Consequence;
};

export type HostAnswer = { readonly allow: boolean; readonly reason?: string };

export type RemovedEvent = {
  readonly thing: HostAuthenticator;
  /** The same as on the receipt, for example `'Ofuw3Cw0'`. */
  readonly reference: string;
  /** For example `'2026-11-22T06:27:51.000Z'`. */
  readonly at: string;
  readonly gone: readonly HostAuthenticator[];
  /** Gone with it, though the plan did not say so. */
  readonly alsoGone: readonly HostAuthenticator[];
  /** Planned to go, and still there. */
  readonly stillThere: readonly HostAuthenticator[];
  /** It was gone before it was asked for. */
  readonly wasAlready: boolean;
  /** Whether a list was seen without it; false when the tenant's yes is all there is. */
  readonly wasSeen: boolean;
};

export type EnrolledEvent = {
  readonly kinds: readonly AuthenticatorKind[];
  /** For example `'2026-11-22T06:27:51.000Z'`. */
  readonly at: string;
};

/** One word for what came in the way; never a text, a token or an answer of the tenant. */
export type HostError =
  | { readonly during: 'list'; readonly reason: FailureReason }
  | { readonly during: 'remove'; readonly reason: RemovalProblem }
  | { readonly during: 'enroll' | 'confirm'; readonly reason: string };

/** `still_listed`: confirmed and yet there; `unknown`: nobody can tell; `refused_by_host`: the host said no. */
export type RemovalProblem = FailureReason | 'still_listed' | 'unknown' | 'refused_by_host';

/** For those who build the host; people never read it. */
export type HostDiagnostic =
  | { readonly code: 'hook_threw'; readonly hook: keyof HostHooks; readonly cause: unknown }
  | { readonly code: 'hook_never_answered'; readonly hook: 'onBeforeRemove' }
  | { readonly code: 'hook_answer_unreadable'; readonly hook: 'onBeforeRemove' }
  /** A language that could not be fetched: the page is in English. */
  | { readonly code: 'language_missing'; readonly locale: string }
  /** One of the host's own sentences; ours stands in its place. */
  | {
      readonly code: 'words_unusable';
      /** For example `'page.title'`. */
      readonly id: string;
      readonly problem: 'unknown_sentence' | 'unreadable' | 'unknown_value' | 'not_fetched';
      /** Which value our sentence does not have. */
      readonly value?: string;
    }
  | { readonly code: 'removal_differed'; readonly alsoGone: number; readonly stillThere: number };

/** All of them optional; each is called on the event, not when what is said of it is dismissed. */
export type HostHooks = {
  /** Asked after the confirming click and before anything is sent. Only `{ allow: true }` lets it go on. */
  readonly onBeforeRemove?: (thing: HostAuthenticator, plan: HostPlan) => Promise<HostAnswer>;
  readonly onRemoved?: (removed: RemovedEvent) => void;
  readonly onEnrolled?: (enrolled: EnrolledEvent) => void;
  readonly onError?: (error: HostError) => void;
  readonly onDiagnostic?: (diagnostic: HostDiagnostic) => void;
};

/** Pages of the host that a person in trouble may want next; addresses that were checked when they were read. */
export type HostLinks = {
  readonly signOutEverywhere?: string | undefined;
  readonly changePassword?: string | undefined;
  readonly support?: string | undefined;
};

export type Host = { readonly hooks: HostHooks; readonly links: HostLinks };

/**
 * What came of asking the host:
 * - `allowed`: go on; also when there is nobody to ask
 * - `refused`: no, with the host's reason, if it gave one
 * - `unanswered`: it threw, took too long, or answered something else; nothing goes on then
 */
export type HostVerdict =
  | { readonly at: 'allowed' }
  | { readonly at: 'refused'; readonly told: string | null }
  | { readonly at: 'unanswered' };

/**
 * Tells the host, which may throw or reject: that is its own affair, and a diagnostic.
 *
 * @throws never
 */
export function tellHost<Hook extends Exclude<keyof HostHooks, 'onBeforeRemove'>>(
  hooks: HostHooks,
  hook: Hook,
  told: Parameters<NonNullable<HostHooks[Hook]>>[0],
): void {
  const diagnose = (cause: unknown) => {
    if (hook !== 'onDiagnostic')
      tellHost(hooks, 'onDiagnostic', { code: 'hook_threw', hook, cause });
  };
  try {
    // A host may well hand in an async function where nothing is awaited.
    const answer: unknown = (hooks[hook] as ((told: unknown) => unknown) | undefined)?.(told);
    Promise.resolve(answer).catch(diagnose);
  } catch (cause) {
    diagnose(cause);
  }
}

/**
 * Asks the host whether a removal may go on, and waits only so long. Whoever asks to be asked wants to be able to
 * say no: without a clear yes nothing is removed.
 *
 * @param timeUp settles when the host has had time enough
 * @throws never
 */
export async function askHost(
  hooks: HostHooks,
  plan: RemovalPlan,
  timeUp: () => Promise<unknown>,
): Promise<HostVerdict> {
  const ask = hooks.onBeforeRemove;
  if (!ask) return { at: 'allowed' };
  const unanswered = (diagnostic: HostDiagnostic): HostVerdict => {
    tellHost(hooks, 'onDiagnostic', diagnostic);
    return { at: 'unanswered' };
  };
  const hook = 'onBeforeRemove';
  const answering = (async () => readAnswer(await ask(forHost(plan.target), planForHost(plan))))();
  const verdict = await Promise.race([
    answering.catch((cause: unknown) => ({ cause })),
    timeUp().then(() => 'late' as const),
  ]);
  if (verdict === 'late') return unanswered({ code: 'hook_never_answered', hook });
  if (verdict === null) return unanswered({ code: 'hook_answer_unreadable', hook });
  if ('cause' in verdict) return unanswered({ code: 'hook_threw', hook, cause: verdict.cause });
  return verdict;
}

function readAnswer(answer: unknown): HostVerdict | null {
  if (typeof answer !== 'object' || answer === null || !('allow' in answer)) return null;
  if (answer.allow === true) return { at: 'allowed' };
  const told = 'reason' in answer && typeof answer.reason === 'string' ? answer.reason : '';
  return answer.allow === false ? { at: 'refused', told: told.trim() || null } : null;
}

/** A copy: what the host does to it changes nothing here. */
export function forHost({ id, kind, name }: Authenticator): HostAuthenticator {
  return { id, kind, name };
}

function planForHost({ goes, mayGo, stays, consequence }: RemovalPlan): HostPlan {
  return {
    goes: goes.map(forHost),
    mayGo: mayGo.map(forHost),
    stays: stays.map(forHost),
    consequence,
  };
}

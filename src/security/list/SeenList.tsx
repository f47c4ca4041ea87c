// The list that was seen, kept true: what is on it, what could still be done, and what changed meanwhile.
import { type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import type { Owner } from '#domain/removability.ts';
import { useWords } from '#i18n/useWords.ts';
import type { AuthenticatorsAnswer } from '#queries/useAuthenticators.ts';
import { patiently } from '#ui/patiently.ts';
import styles from './AuthenticatorList.module.css';
import { AuthenticatorList } from './AuthenticatorList.tsx';
import { ListTrouble } from './ListTrouble.tsx';

type SeenListProps = {
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly list: AuthenticatorsAnswer;
  readonly authenticators: readonly Authenticator[];
  readonly owner: Owner;
  /** What was added here just now. */
  readonly newIds: ReadonlySet<string>;
  /** The way to add something, or why there is none. */
  readonly add: ReactNode;
  /** False while what is going on tells of its own changes. */
  readonly mayLook: boolean;
  /** What goes by what was done here. */
  readonly ours: ReadonlySet<string>;
  /** Nothing behind a dialog can be pressed by mistake. */
  readonly isBehindDialog: boolean;
  /** What belongs to the list and stands right below it. */
  readonly below: ReactNode;
  /** What else is said below the list, and floats over the end of a long one. */
  readonly children: ReactNode;
};

export function SeenList(props: SeenListProps) {
  const {
    headingRef,
    list,
    authenticators,
    owner,
    newIds,
    add,
    mayLook,
    ours,
    isBehindDialog,
    below,
    children,
  } = props;
  const region = useRef<HTMLDivElement>(null);
  const [held, hold] = useState<readonly Authenticator[] | null>(null);
  const isHeld = held !== null && held !== authenticators;
  const late = useLate();
  const focusHeading = () => headingRef.current?.focus();
  return (
    <>
      <div ref={region} className={styles.region}>
        <AuthenticatorList
          headingRef={headingRef}
          authenticators={held ?? authenticators}
          owner={owner}
          newIds={newIds}
          add={add}
        />
        {below}
        {late && !isHeld && !list.failure && (
          <Suspense>
            <late.LateCheckUp authenticators={authenticators} onDismissed={focusHeading} />
          </Suspense>
        )}
      </div>
      <div className={styles.afloat}>
        <ListTrouble list={list}>
          {late && (
            <Suspense>
              <late.LateListChanges
                region={region}
                authenticators={authenticators}
                mayLook={mayLook}
                ours={ours}
                isHeld={isHeld}
                isBehindDialog={isBehindDialog}
                hold={hold}
                onDismissed={focusHeading}
              />
            </Suspense>
          )}
        </ListTrouble>
        {children}
      </div>
    </>
  );
}

/** What nobody needs to read the list. It comes after the list is painted, below it, so that nothing moves. */
function useLate() {
  const [late, setLate] = useState<typeof import('./late.tsx') | null>(null);
  const words = useWords();
  useEffect(() => {
    // Where it can't be had, the list is as good as it was.
    const load = () => {
      words.fetch(['checkup']);
      return patiently(() => import('./late.tsx')).then(setLate, () => {});
    };
    const timer = setTimeout(() => void load(), 250);
    return () => clearTimeout(timer);
  }, [words]);
  return late;
}

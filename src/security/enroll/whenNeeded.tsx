// Adding, from the page's side: nothing of it is loaded before somebody wants it, or has left something unfinished.
import { type ComponentProps, Suspense, useEffect, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { useHasUnconfirmed } from '#queries/useAuthenticators.ts';
import { chunk, later } from '#ui/later.tsx';
import type { LateEnrollment } from './late.tsx';

const enrollmentChunk = chunk(() => import('./late.tsx'));
const Enrollment = later(enrollmentChunk, (late) => late.LateEnrollment);

/** Called when somebody is about to add something. A failure shows when they do; here it is only early. */
export function usePreloadEnrollment(): () => void {
  const words = useWords();
  return () => {
    words.fetch(['enroll', 'enrollparts']);
    enrollmentChunk.load().then(
      (late) => late.getReady(),
      () => {},
    );
  };
}

/** After the list is painted. */
const LATER_MS = 250;

export function EnrollmentWhenNeeded(props: ComponentProps<typeof LateEnrollment>) {
  const hasUnconfirmed = useHasUnconfirmed();
  const [isDrawn, setIsDrawn] = useState(false);
  // Once drawn it stays: what is under way there outlives its dialog.
  if (props.place.at === 'add' && !isDrawn) setIsDrawn(true);

  useEffect(() => {
    if (!hasUnconfirmed) return;
    const timer = setTimeout(() => setIsDrawn(true), LATER_MS);
    return () => clearTimeout(timer);
  }, [hasUnconfirmed]);

  if (!isDrawn) return null;
  return (
    <Suspense>
      <Enrollment {...props} />
    </Suspense>
  );
}

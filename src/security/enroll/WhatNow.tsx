// What is to be done now: read with the title when the dialog opens, and said when another step takes its place.
import type { ReactNode } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import type { Factor } from '#domain/enrollment.ts';
import type { SetUp } from '#domain/enrollmentFlow.ts';
import { unfinishedLike, unfinishedOf } from '#domain/unfinished.ts';
import { Say } from '#i18n/Say.tsx';
import type { Enrollment } from '#queries/Enrollment.ts';
import { legible } from '#security/legible.ts';
import { beginningSentence } from './describeEnrollment.ts';
import type { MayAdd } from './mayAdd.ts';
import styles from './WhatNow.module.css';

type WhatNowProps = {
  readonly factor: Factor | null;
  readonly mayAdd: MayAdd;
  readonly all: readonly Authenticator[];
  readonly enrollment: Enrollment;
};

export function WhatNow(props: WhatNowProps) {
  const { factor, enrollment } = props;
  const { flow } = enrollment;
  const isWaiting = isBeginning(props) && flow.at === 'beginning' && !flow.instead;
  const now = sentence(props);
  return (
    <div role="status">
      {now && isWaiting && factor === 'otp' && (
        <p className={styles.ahead}>
          <span aria-hidden="true">
            <Say id="otp.scan" />
          </span>
          <span>{now}</span>
        </p>
      )}
      {now && !(isWaiting && factor === 'otp') && (
        <p className={isWaiting && factor ? styles.waiting : undefined}>{now}</p>
      )}
    </div>
  );
}

/** Another one may be, that was cancelled before it was there. */
function isBeginning({ factor, enrollment: { flow } }: WhatNowProps): boolean {
  return flow.at === 'beginning' && flow.wanted.factor === factor;
}

function sentence(props: WhatNowProps): ReactNode {
  const { factor, mayAdd, all, enrollment } = props;
  const { flow, isOwn } = enrollment;
  if (mayAdd === 'never') return <Say id="add.not_permitted" />;
  if (mayAdd === 'fresh') return <Say id="fresh.lead" />;
  if (!factor) return null;
  const setUp = 'setUp' in flow ? flow.setUp : flow.at === 'beginning' ? flow.instead : null;
  const isOurs = setUp?.wanted.factor === factor;
  // What came in the way says so itself.
  if (isOurs && (flow.at === 'over' || flow.at === 'doubtful')) return null;
  if (isOurs) return <OfSetUp setUp={setUp} />;
  if (isBeginning(props)) return <Say id={beginningSentence[factor]} />;
  if (unfinishedLike(unfinishedOf(all), factor).some(({ id }) => !isOwn(id))) return null;
  if (factor === 'otp' || factor === 'push') return <Say id={`begin.${factor}`} />;
  return <Say id={`destination.${factor}`} />;
}

function OfSetUp({ setUp: { wanted, material } }: { setUp: SetUp }) {
  if (material.by === 'app') return <Say id="otp.scan" />;
  if (material.by === 'known_app') return <Say id="otp.known" />;
  if (!('destination' in wanted)) return <Say id="push.scan" />;
  const destination = <bdi dir="ltr">{legible(wanted.destination)}</bdi>;
  return <Say id={`sent.${wanted.factor}`} values={{ destination }} />;
}

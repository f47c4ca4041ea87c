// The one place where a person is asked on the page: a dialog above whatever they were about to do.
import { useSyncExternalStore } from 'react';
import { Say } from '#i18n/Say.tsx';
import { RecoveryKit } from '#security/enroll/RecoveryKit.tsx';
import type { Questions } from '#step-up/questions.ts';
import { AskCode } from './AskCode.tsx';
import { AskMethod } from './AskMethod.tsx';
import { AskPassword } from './AskPassword.tsx';
import { AskPush } from './AskPush.tsx';
import { AskRecoveryCode } from './AskRecoveryCode.tsx';

type AskedProps = {
  readonly questions: Questions;
  /** What people call this place: on a recovery code that they keep. */
  readonly site: string;
};

/** Each question is a dialog of its own, so that it is announced, and the focus begins at its first field. */
export function Asked({ questions, site }: AskedProps) {
  const question = useSyncExternalStore(questions.subscribe, questions.question);
  switch (question.at) {
    case 'password':
      return <AskPassword key={question.account} question={question} questions={questions} />;
    case 'methods':
      return <AskMethod question={question} questions={questions} />;
    case 'new_code':
      return (
        <RecoveryKit
          code={question.recoveryCode}
          account={question.account}
          site={site}
          lead={<Say id="ask.recovery.new" />}
          onDone={questions.goOn}
        />
      );
    case 'challenge':
      if (question.method.kind === 'push') {
        return <AskPush question={question} questions={questions} />;
      }
      if (question.method.kind === 'recovery-code') {
        return <AskRecoveryCode question={question} questions={questions} />;
      }
      return <AskCode question={question} questions={questions} />;
  }
}

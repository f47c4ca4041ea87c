// What the dialogs of a challenge share: the way to another method, and the way out.
import type { ReactNode } from 'react';
import { Say } from '#i18n/Say.tsx';
import type { Question, Questions } from '#step-up/questions.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

export type ChallengeProps = {
  readonly question: Extract<Question, { at: 'challenge' }>;
  readonly questions: Questions;
};

type AskStepProps = ChallengeProps & {
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly children: ReactNode;
};

export function AskStep({ question, questions, title, lead, children }: AskStepProps) {
  return (
    <Dialog
      title={title}
      lead={<p>{lead}</p>}
      onClose={questions.cancel}
      actions={
        <>
          {question.hasOthers && (
            <Button
              look="quiet"
              isBlocked={question.busy !== null}
              onPress={questions.chooseAnother}
            >
              <Say id="ask.another" />
            </Button>
          )}
          <Button onPress={questions.cancel}>
            <Say id="ask.cancel" />
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}

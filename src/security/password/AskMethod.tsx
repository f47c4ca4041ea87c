// Which way to confirm: every method of the person that can be asked for here.
import { Say } from '#i18n/Say.tsx';
import { iconOf } from '#security/describe.ts';
import type { Method, Question, Questions } from '#step-up/questions.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './AskMethod.module.css';
import { methodTitle } from './describeTrouble.ts';
import { MethodName } from './MethodName.tsx';
import { TroubleWords } from './TroubleWords.tsx';

type AskMethodProps = {
  readonly question: Extract<Question, { at: 'methods' }>;
  readonly questions: Questions;
};

export function AskMethod({ question, questions }: AskMethodProps) {
  const { methods, isLooking, chosen, trouble } = question;
  const isEmpty = methods.length === 0 && !isLooking;
  return (
    <Dialog
      title={<Say id="ask.methods.title" />}
      onClose={questions.cancel}
      lead={
        <p role="status">
          <Say
            id={
              isLooking
                ? 'ask.methods.looking'
                : isEmpty && !trouble
                  ? 'ask.methods.none'
                  : 'ask.methods.lead'
            }
          />
        </p>
      }
      actions={
        <>
          {isEmpty && trouble && (
            <Button look="main" onPress={questions.lookAgain}>
              <Say id="ask.methods.retry" />
            </Button>
          )}
          <Button onPress={questions.cancel}>
            <Say id="ask.cancel" />
          </Button>
        </>
      }
    >
      <div role="alert">
        {trouble && (
          <Notice tone="danger">
            <TroubleWords trouble={trouble} />
          </Notice>
        )}
      </div>
      {methods.length > 0 && (
        <ul className={styles.methods}>
          {methods.map((method) => (
            <li key={method.id}>
              <button
                type="button"
                className={styles.method}
                aria-busy={chosen?.id === method.id || undefined}
                aria-disabled={chosen !== null || undefined}
                onClick={() => questions.choose(method)}
              >
                <Icon name={iconOf[method.kind]} />
                <span>
                  <span className={styles.title}>
                    <Say id={methodTitle[method.kind]} />
                  </span>{' '}
                  <span className={styles.hint}>
                    <Hint method={method} />
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Hint({ method }: { method: Method }) {
  if (method.kind === 'otp') return <Say id="ask.method.otp.hint" />;
  if (method.kind === 'recovery-code') return <Say id="ask.method.recovery-code.hint" />;
  return <MethodName method={method} />;
}

// Account and password. The password leaves with one call; the field is emptied as it goes.
import { type ComponentProps, useId, useLayoutEffect, useRef, useState } from 'react';
import { Say } from '#i18n/Say.tsx';
import { legible } from '#security/legible.ts';
import type { Question, Questions } from '#step-up/questions.ts';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TroubleWords } from './TroubleWords.tsx';

type AskPasswordProps = {
  readonly question: Extract<Question, { at: 'password' }>;
  readonly questions: Questions;
};

type Missing = 'ask.account.missing' | 'ask.password.missing';

export function AskPassword({ question, questions }: AskPasswordProps) {
  const { account, isBusy, trouble } = question;
  const formId = useId();
  const accountField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(account ?? '');
  const [isShown, setIsShown] = useState(false);
  const [missing, setMissing] = useState<Missing | null>(null);

  // Also when a refusal arrived: what comes next is typing the right one.
  useLayoutEffect(() => {
    if (isBusy) return;
    (accountField.current?.value === '' ? accountField : passwordField).current?.focus();
  }, [isBusy]);

  const send: NonNullable<ComponentProps<'form'>['onSubmit']> = (event) => {
    event.preventDefault();
    if (isBusy) return;
    if (typed.trim() === '') {
      setMissing('ask.account.missing');
      accountField.current?.focus();
      return;
    }
    const password = takePassword(passwordField.current);
    if (password === '') setMissing('ask.password.missing');
    else {
      setMissing(null);
      setIsShown(false);
      void questions.signIn(typed, password);
    }
  };

  return (
    <Dialog
      title={<Say id="ask.password.title" />}
      lead={
        <p>
          <Say id="ask.password.lead" />
        </p>
      }
      onClose={questions.cancel}
      actions={
        <>
          <Button onPress={questions.cancel}>
            <Say id="ask.cancel" />
          </Button>
          <Button look="main" isBusy={isBusy} form={formId}>
            <Say id="ask.password.send" />
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={send}>
        {account === null ? (
          <Field
            ref={accountField}
            label={<Say id="ask.account" />}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            inputMode="email"
            spellCheck={false}
            enterKeyHint="next"
            dir="auto"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setMissing(null);
            }}
            error={missing === 'ask.account.missing' ? <Say id={missing} /> : null}
          />
        ) : (
          <>
            <p>
              <Say id="ask.account.is" values={{ name: legible(account) }} />
            </p>
            {/* A password manager has to know whose password it is. */}
            <input hidden name="username" autoComplete="username" value={account} readOnly />
          </>
        )}
        <Field
          ref={passwordField}
          label={<Say id="ask.password" />}
          name="password"
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          dir="ltr"
          onChange={() => setMissing(null)}
          error={missing === 'ask.password.missing' ? <Say id={missing} /> : null}
        />
        <Checkbox isTicked={isShown} onChange={setIsShown} error={null}>
          <Say id="ask.password.show" />
        </Checkbox>
      </form>
      <div role="alert">
        {trouble && !isBusy && (
          <Notice tone="danger">
            <TroubleWords trouble={trouble} />
          </Notice>
        )}
      </div>
      {account !== null && (
        <Button look="quiet" isBlocked={isBusy} onPress={questions.useAnotherAccount}>
          <Say id="ask.account.another" />
        </Button>
      )}
    </Dialog>
  );
}

/** Out of the field, which is the only place that held it. */
function takePassword(field: HTMLInputElement | null): string {
  if (!field) return '';
  const { value } = field;
  field.value = '';
  field.focus();
  return value;
}

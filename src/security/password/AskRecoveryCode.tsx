// The recovery code, for somebody who has nothing else at hand.
import { useRef, useState } from 'react';
import { Say } from '#i18n/Say.tsx';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { AskStep, type ChallengeProps } from './AskStep.tsx';
import { TroubleWords } from './TroubleWords.tsx';

export function AskRecoveryCode(props: ChallengeProps) {
  const { question, questions } = props;
  const { busy, trouble } = question;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const isBusy = busy === 'judging';

  function send() {
    const code = plain(typed);
    setIsMissing(code === '');
    if (code === '') field.current?.focus();
    else if (!isBusy) void questions.answer(code);
  }

  const wrong = isMissing ? (
    <Say id="ask.recovery.missing" />
  ) : (
    trouble && <TroubleWords trouble={trouble} />
  );
  return (
    <AskStep
      {...props}
      title={<Say id="ask.recovery.title" />}
      lead={<Say id="ask.recovery.lead" />}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field
          ref={field}
          data-first
          label={<Say id="ask.recovery" />}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setIsMissing(false);
          }}
          // Gone while one waits, so that the same refusal is heard a second time.
          error={isBusy ? null : wrong}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="done"
          beside={
            <Button look="main" isBusy={isBusy} form>
              <Say id="code.verify" />
            </Button>
          }
        />
      </form>
    </AskStep>
  );
}

/** It is read off a piece of paper: blanks, dashes and case count for nothing. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toUpperCase();
}

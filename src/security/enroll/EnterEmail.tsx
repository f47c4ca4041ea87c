// Takes an email address, and tells what is wrong with it before anything is sent.
import { type ReactNode, useRef, useState } from 'react';
import { readEmailAddress } from '#domain/emailAddress.ts';
import { Say } from '#i18n/Say.tsx';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';

type EnterEmailProps = {
  /** As it was typed; kept by whoever draws this, so that it survives a confirmation. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Why the last address came to nothing. */
  readonly error: ReactNode | null;
  readonly isBusy: boolean;
  readonly onSubmit: (address: string) => void;
};

export function EnterEmail({ value, onChange, error, isBusy, onSubmit }: EnterEmailProps) {
  const [problem, setProblem] = useState<'empty' | 'not_an_address' | null>(null);
  const field = useRef<HTMLInputElement>(null);

  function submit() {
    if (isBusy) return;
    const read = readEmailAddress(value);
    setProblem(read.problem);
    if (read.problem === null) return onSubmit(read.address);
    field.current?.focus();
    field.current?.select();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        ref={field}
        // It came back refused: what comes next is typing the right one over it.
        data-first={error !== null || undefined}
        label={<Say id="email.address" />}
        type="email"
        autoComplete="email"
        dir="ltr"
        enterKeyHint="send"
        spellCheck={false}
        value={value}
        onChange={(event) => {
          setProblem(null);
          onChange(event.target.value);
        }}
        error={isBusy ? null : problem ? <Say id={`email.${problem}`} /> : error}
        beside={
          <Button look="main" isBusy={isBusy} form>
            <Say id="email.submit" />
          </Button>
        }
      />
    </form>
  );
}

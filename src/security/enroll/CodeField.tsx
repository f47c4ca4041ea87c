// Takes a one-time code, and tells what is wrong with it before anything is sent.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type CodeProblem, readOneTimeCode } from '#domain/oneTimeCode.ts';
import { Say } from '#i18n/Say.tsx';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';

type CodeFieldProps = {
  /** How many digits the code has. */
  readonly length: number;
  /** Why the last one was not accepted; what was typed stays. */
  readonly error: ReactNode | null;
  readonly isBusy: boolean;
  /** Has the focus when its dialog opens. */
  readonly isFirst?: boolean;
  /** Gets digits 0 to 9 only, exactly as many as asked for. */
  readonly onVerify: (code: string) => void;
};

export function CodeField({ length, error, isBusy, isFirst, onVerify }: CodeFieldProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<CodeProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const wasBusy = useRef(isBusy);

  // A refusal arrived: what comes next is typing the right one over it.
  useLayoutEffect(() => {
    if (wasBusy.current && !isBusy && error !== null) select(field.current);
    wasBusy.current = isBusy;
  }, [isBusy, error]);

  function verify() {
    if (isBusy) return;
    const read = readOneTimeCode(typed, length);
    setProblem(read.problem);
    if (read.problem) select(field.current);
    else onVerify(read.code);
  }

  const wrong = problem ? <ProblemWords problem={problem} length={length} /> : error;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        verify();
      }}
    >
      <Field
        ref={field}
        data-first={isFirst || undefined}
        label={<Say id="code.label" values={{ length }} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        // Gone while one waits, so that the same refusal is heard a second time.
        error={isBusy ? null : wrong}
        characters={length + 2}
        dir="ltr"
        inputMode="numeric"
        autoComplete="one-time-code"
        enterKeyHint="done"
        spellCheck={false}
        beside={
          <Button look="main" isBusy={isBusy} form>
            <Say id="code.verify" />
          </Button>
        }
      />
    </form>
  );
}

function select(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}

function ProblemWords({ problem, length }: { problem: CodeProblem; length: number }) {
  if (problem.why === 'empty') return <Say id="code.empty" values={{ length }} />;
  if (problem.why === 'not_digits') return <Say id="code.not_digits" values={{ length }} />;
  return <Say id="code.wrong_length" values={{ length, count: problem.count }} />;
}

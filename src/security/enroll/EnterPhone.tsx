// Takes a phone number as people write it, and hands on the one form that reaches it from anywhere.
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type PhoneEntry, type PhoneProblem, readInternational } from '#domain/phoneEntry.ts';
import { Say } from '#i18n/Say.tsx';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { CountryChoice } from './CountryChoice.tsx';
import { guessCountry } from './guessCountry.ts';
import { PhonePreview } from './PhonePreview.tsx';
import { useCaretKept } from './useCaretKept.ts';
import { usePhoneNumbers } from './usePhoneNumbers.ts';

type EnterPhoneProps = {
  readonly channel: 'sms' | 'voice';
  /** Kept by whoever draws this, so that it survives a confirmation; null before anything was entered. */
  readonly value: PhoneEntry | null;
  readonly onChange: (value: PhoneEntry) => void;
  /** Why the last number came to nothing. */
  readonly error: ReactNode | null;
  readonly isBusy: boolean;
  /** @param number E.164, for example `'+491711234567'` */
  readonly onSubmit: (number: string) => void;
};

export function EnterPhone(props: EnterPhoneProps) {
  const { channel, value, onChange, error, isBusy, onSubmit } = props;
  const plans = usePhoneNumbers();
  const guess = useMemo(() => (typeof plans === 'object' ? guessFrom(plans) : null), [plans]);
  const [problem, setProblem] = useState<PhoneProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const entry = { country: value?.country ?? guess, typed: value?.typed ?? '' };
  const markCaret = useCaretKept(entry.typed);
  const read = typeof plans === 'object' ? plans.readPhone(entry) : readInternational(entry.typed);

  function change(next: PhoneEntry) {
    setProblem(null);
    onChange(next);
  }

  function submit() {
    if (isBusy) return;
    setProblem(read.problem);
    if (read.problem === null) return onSubmit(read.number);
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
      {plans !== 'missing' && (
        <CountryChoice
          countries={plans === 'loading' ? [] : plans.countries}
          chosen={entry.country}
          onChange={(country) =>
            change(plans === 'loading' ? { ...entry, country } : plans.moveTo(country, entry))
          }
        />
      )}
      <Field
        ref={field}
        // It came back refused: what comes next is typing the right one over it.
        data-first={error !== null || undefined}
        label={<Say id="phone.number" />}
        type="tel"
        autoComplete="tel"
        dir="ltr"
        enterKeyHint="send"
        value={entry.typed}
        onChange={(event) => {
          markCaret(event.target);
          const typed = { ...entry, typed: event.target.value };
          change(typeof plans === 'object' ? plans.tidyPhone(typed) : typed);
        }}
        error={isBusy ? null : problem ? <Say id={`phone.${problem}`} /> : error}
        hint={<PhonePreview channel={channel} read={read} needsPlus={plans === 'missing'} />}
        beside={
          <Button look="main" isBusy={isBusy} form>
            <Say id={`phone.submit.${channel}`} />
          </Button>
        }
      />
    </form>
  );
}

function guessFrom({ countries }: { countries: readonly { readonly id: string }[] }) {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const ids = countries.map(({ id }) => id);
  return guessCountry(ids, { languages: navigator.languages, timeZone });
}

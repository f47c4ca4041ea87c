// A dialog of its own that shows a recovery code, once, and goes away only when the code is kept or given up.

import { type ReactNode, useId, useRef, useState } from 'react';
import { isTypedBack, recoveryFileName } from '#domain/recoveryCode.ts';
import { Say } from '#i18n/Say.tsx';
import { useText } from '#i18n/useText.ts';
import { useWords } from '#i18n/useWords.ts';
import { legible } from '#security/legible.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { Notice } from '#ui/Notice.tsx';
import { CopyButton } from './CopyButton.tsx';
import { printAlone } from './printAlone.ts';
import styles from './RecoveryKit.module.css';
import { RecoverySheet } from './RecoverySheet.tsx';
import { saveTextFile } from './saveTextFile.ts';
import { useHostUnprinted } from './useHostUnprinted.ts';
import { useLeaveWarning } from './useLeaveWarning.ts';

type RecoveryKitProps = {
  /** It counts already: shown only after its method is confirmed. Whoever holds it forgets it on `onDone`. */
  readonly code: string;
  /** Whose it is, for example an email address. */
  readonly account: string;
  /** What it opens, in the words of the person: the name of the app, or its address. */
  readonly site: string;
  /** Why it is shown, when it did not come with a new method. */
  readonly lead?: ReactNode;
  readonly onDone: () => void;
};

/** It does not see the Back button: whoever draws it keeps it drawn wherever the address goes meanwhile. */
export function RecoveryKit({ code, lead, onDone, ...whose }: RecoveryKitProps) {
  const [account, site] = [legible(whose.account), legible(whose.site)];
  const sheet = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const formId = useId();
  const text = useText();
  const { locale } = useWords();
  const [day] = useState(() => new Date());
  const [typed, setTyped] = useState('');
  const [isKept, setIsKept] = useState(false);
  const [file, setFile] = useState<string | null>(null);
  const [missing, setMissing] = useState<'kit.not_kept' | 'kit.typed.wrong' | null>(null);
  const [isLeaving, setIsLeaving] = useState(false);
  useLeaveWarning(!isKept);
  useHostUnprinted(sheet);

  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day);

  function keep() {
    setIsKept(true);
    setMissing(null);
    setIsLeaving(false);
  }

  function download() {
    if (!sheet.current) return;
    const name = recoveryFileName(whose.account, isoDate(day));
    const how = text('kit.how');
    saveTextFile(sheet.current, name, text('kit.file', { site, account, date, code, how }));
    setFile(name);
    keep();
  }

  function print() {
    if (!sheet.current) return;
    printAlone(sheet.current);
    keep();
  }

  function goOn() {
    if (isKept || isTypedBack(code, typed)) return onDone();
    setMissing(typed.trim() === '' ? 'kit.not_kept' : 'kit.typed.wrong');
    field.current?.focus();
    field.current?.select();
  }

  return (
    <Dialog
      title={<Say id="kit.title" />}
      lead={<p>{lead ?? <Say id="kit.lead" />}</p>}
      // The second time it means: stay.
      onClose={() => (isKept ? onDone() : setIsLeaving(!isLeaving))}
      actions={
        isLeaving ? (
          <>
            <Button isFirst onPress={() => setIsLeaving(false)}>
              <Say id="kit.leave.stay" />
            </Button>
            <Button look="danger" onPress={onDone}>
              <Say id="kit.leave.go" />
            </Button>
          </>
        ) : (
          <Button look="main" {...(isKept ? { onPress: goOn } : { form: formId })}>
            <Say id="kit.done" />
          </Button>
        )
      }
    >
      <RecoverySheet sheetRef={sheet} code={code} account={account} site={site} date={date} />
      <div className={styles.ways}>
        <CopyButton text={code} isFirst={!isLeaving} onCopied={keep}>
          <Say id="kit.copy" />
        </CopyButton>
        <Button onPress={download}>
          <Say id="kit.download" />
        </Button>
        <Button onPress={print}>
          <Say id="kit.print" />
        </Button>
      </div>
      <p role="status" className={styles.file}>
        {file && <Say id="kit.downloaded" values={{ file }} />}
      </p>
      {!isKept && !isLeaving && (
        <form
          id={formId}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            goOn();
          }}
        >
          <Field
            ref={field}
            label={<Say id="kit.typed" />}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setMissing(null);
            }}
            error={missing && <Say id={missing} />}
            characters={8}
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        </form>
      )}
      <div role="alert">
        {isLeaving && (
          <Notice tone="caution">
            <p>
              <Say id="kit.leave" />
            </p>
          </Notice>
        )}
      </div>
    </Dialog>
  );
}

/** The day where the person is, as `'2026-11-22'`. */
function isoDate(day: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

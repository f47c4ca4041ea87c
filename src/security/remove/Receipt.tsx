// A receipt: what was done, when, and a word to find it by; readable until it is dismissed, and good to copy.
import { type ReactNode, useRef, useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { referenceOf } from '#domain/reference.ts';
import { Say } from '#i18n/Say.tsx';
import { When } from '#i18n/When.tsx';
import { legible } from '#security/legible.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { copyText } from './copyText.ts';
import styles from './Receipt.module.css';

type ReceiptProps = {
  readonly tone: 'success' | 'caution';
  readonly target: Authenticator;
  readonly atMs: number;
  /** Dismissing, or looking again. */
  readonly action: ReactNode;
  readonly children: ReactNode;
};

export function Receipt({ tone, target, atMs, action, children }: ReceiptProps) {
  const text = useRef<HTMLDivElement>(null);
  const [came, setCame] = useState<'copied' | 'marked' | null>(null);

  async function copy() {
    const element = text.current;
    if (!element) return;
    // Said anew each time, so that a second copy is heard too.
    setCame(null);
    setCame((await copyText(element)) ? 'copied' : 'marked');
  }

  return (
    <Notice
      tone={tone}
      action={
        <div className={styles.actions}>
          <Button look="quiet" onPress={copy}>
            <Say id="done.copy" />
          </Button>
          {action}
          {/* A region of its own: the receipt around it is not read out again. */}
          <span className={styles.came} role="status">
            {came && <Say id={came === 'copied' ? 'done.copied' : 'done.marked'} />}
          </span>
        </div>
      }
    >
      <div ref={text} className={styles.text}>
        {children}
        <p className={styles.quiet}>
          <Say
            id="done.when"
            values={{ time: <When atMs={atMs} />, reference: legible(referenceOf(target)) }}
          />
        </p>
      </div>
    </Notice>
  );
}

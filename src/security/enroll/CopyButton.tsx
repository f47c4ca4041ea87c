// Copies a text, and says so to those who see and to those who listen.
import { type ReactNode, useState } from 'react';
import { Say } from '#i18n/Say.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './CopyButton.module.css';

type CopyButtonProps = {
  readonly text: string;
  /** Has the focus when its dialog opens. */
  readonly isFirst?: boolean;
  readonly onCopied?: () => void;
  readonly children: ReactNode;
};

export function CopyButton({ text, isFirst = false, onCopied, children }: CopyButtonProps) {
  const [came, setCame] = useState<'done' | 'failed' | null>(null);

  async function copy() {
    // Said anew each time, so that a second copy is heard too.
    setCame(null);
    try {
      await navigator.clipboard.writeText(text);
      setCame('done');
      onCopied?.();
    } catch {
      // No permission, or no clipboard at all; selecting by hand always works.
      setCame('failed');
    }
  }

  return (
    <>
      <Button isFirst={isFirst} onPress={copy}>
        {children}
      </Button>
      <span className={styles.came} role="status">
        {came && <Say id={`copy.${came}`} />}
      </span>
    </>
  );
}

// The native modal dialog: focus is trapped and given back by the browser.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';

type DialogProps = {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** While busy, Escape does nothing: what was started is still being found out. */
  readonly isBusy?: boolean;
  readonly onClose: () => void;
};

export function Dialog({ title, children, actions, isBusy = false, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const bodyId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    focusFirst(element);
    // Closing, rather than only going away, gives the focus back to what opened it.
    return () => element?.close();
  }, []);

  // What had the focus may be exchanged, as a button is when the confirmation runs out.
  useLayoutEffect(() => {
    const element = dialog.current;
    // Still here though a browser has closed it: it asks something first.
    if (element && !element.open) element.showModal();
    if (!element?.contains(element.ownerDocument.activeElement)) focusFirst(element);
  });

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      onCancel={(event) => {
        event.preventDefault();
        if (!isBusy) onClose();
      }}
      // A browser may close it all the same, on a second Escape. Our own closing is not meant here.
      onClose={() => {
        const element = dialog.current;
        if (!element || element.open) return;
        if (!isBusy) return onClose();
        element.showModal();
        focusFirst(element);
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div id={bodyId} className={styles.body}>
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}

/** The button that says so, rather than whatever comes first. */
function focusFirst(dialog: HTMLDialogElement | null) {
  dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
}

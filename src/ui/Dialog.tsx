// The native modal dialog: focus is trapped and given back by the browser.
import { type PointerEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { focusedNear } from './focusedNear.ts';

type DialogProps = {
  readonly title: ReactNode;
  /** What it is about: read with the title when it opens. What can be pressed or typed into does not belong here. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  readonly actions: ReactNode;
  /** While busy it stays open, whatever the browser does; its owner hears that somebody wants out. */
  readonly isBusy?: boolean;
  /** For a question without fields: a press beside the dialog closes it too. */
  readonly closesOutside?: boolean;
  readonly onClose: () => void;
};

export function Dialog({
  title,
  lead,
  children,
  actions,
  isBusy = false,
  closesOutside = false,
  onClose,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isGoing = useRef(false);
  const wasPressedOutside = useRef(false);
  const titleId = useId();
  const leadId = useId();
  const first = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    isGoing.current = false;
    // Closing, rather than only going away, gives the focus back to what opened it.
    return () => {
      isGoing.current = true;
      element?.close();
    };
  }, []);

  // What had the focus may be exchanged, as a button is when the confirmation runs out.
  useLayoutEffect(() => {
    const element = dialog.current;
    // Still here though a browser has closed it: it asks something first.
    if (element && !element.open) element.showModal();
    const last = first.current;
    first.current = element?.querySelector('[data-first]') ?? null;
    // Another step begins somewhere else.
    const isNew = first.current !== null && first.current !== last;
    if (isNew || !element?.contains(focusedNear(element))) focusFirst(element);
  });

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      aria-describedby={lead ? leadId : undefined}
      // A dialog of a host around this one is another layer, and not what somebody wants to close.
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A browser may close it all the same, on a second Escape. Our own closing is not meant here.
      onClose={() => {
        const element = dialog.current;
        if (!element || element.open || isGoing.current) return;
        if (isBusy) {
          element.showModal();
          focusFirst(element);
        }
        onClose();
      }}
      // Pressed and let go outside: whoever drags out of the dialog, marking a text, wants nothing closed.
      onPointerDown={(event) => {
        wasPressedOutside.current = isOutside(event);
      }}
      onPointerUp={(event) => {
        if (closesOutside && wasPressedOutside.current && isOutside(event)) onClose();
      }}
    >
      <h2 id={titleId} className={styles.title} tabIndex={-1} data-title>
        {title}
      </h2>
      <div className={styles.body}>
        {lead && (
          <div id={leadId} className={styles.lead}>
            {lead}
          </div>
        )}
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}

/** The backdrop belongs to the dialog, and lies around its box. */
function isOutside({ target, currentTarget, clientX, clientY }: PointerEvent<HTMLDialogElement>) {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** What says so itself, or else the title, which is then read aloud: never whatever comes first. */
function focusFirst(dialog: HTMLDialogElement | null) {
  const first = dialog?.querySelector<HTMLElement>('[data-first]');
  (first ?? dialog?.querySelector<HTMLElement>('[data-title]'))?.focus();
}

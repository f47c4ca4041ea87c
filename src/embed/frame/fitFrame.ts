// Keeps a frame as tall as what is in it, and what lies over the page, dialogs and notices, where the person looks.
// A frame that is as tall as its content has no scroll bars and no middle of the screen: a dialog in the middle of it
// may be far away. Where the frame is in sight the browser says, and not the host.
import { createComingDialog } from './comingDialog.ts';
import type { FromFrame } from './messages.ts';

/** Above and below a dialog; also in src/ui/Dialog.module.css. */
const AIR_PX = 16;
/** A dialog in less room than this can't be used. */
const LEAST_PX = 240;
/** A sentence more in a dialog should not move the whole of the host's page. */
const STEP_PX = 64;

type Part = { readonly top: number; readonly height: number };

/**
 * @param content grows and shrinks with the page; dialogs are within it, and not counted
 * @param say tells the host
 * @returns looks anew which part of the frame is in sight
 */
export function fitFrame(content: HTMLElement, say: (message: FromFrame) => void): () => void {
  const owner = content.ownerDocument;
  const view = owner.defaultView ?? window;
  const { style } = owner.documentElement;
  let told = 0;
  /** Of the dialog that is open: where it begins, how tall the frame is for it, what the host was asked to show. */
  let start: number | null = null;
  let tallest = 0;
  let asked = 0;
  /** What has just got the focus: a browser may not scroll a page of another origin to it. */
  let focused: Element | null = null;
  const coming = createComingDialog();

  const openDialog = () => content.querySelector<HTMLDialogElement>('dialog[open]');

  /** With its air, as tall as its content would have it. */
  function roomFor(dialog: HTMLDialogElement): number {
    return dialog.scrollHeight + dialog.offsetHeight - dialog.clientHeight + 2 * AIR_PX;
  }

  function measure() {
    const dialog = openDialog();
    coming.see(dialog);
    if (dialog) tallest = Math.max(tallest, Math.ceil(roomFor(dialog) / STEP_PX) * STEP_PX);
    else {
      start = null;
      tallest = 0;
      asked = 0;
      style.removeProperty('--latchkey-dialog-start');
    }
    const height = Math.ceil(Math.max(content.getBoundingClientRect().height, tallest));
    if (height !== told) {
      told = height;
      say({ type: 'height', height });
    }
    look();
  }

  function place(top: number, bottom: number) {
    style.setProperty('--latchkey-view-start', `${Math.max(0, Math.round(top))}px`);
    style.setProperty('--latchkey-view-end', `${Math.max(0, Math.round(bottom))}px`);
  }

  /** In the middle at first; then it stays, as long as that is in sight: nothing moves under the pointer. */
  function placeDialog(room: number, { top, height }: Part) {
    const lowest = Math.max(top, top + height - room);
    start = Math.min(Math.max(start ?? (top + lowest) / 2, top), lowest);
    style.setProperty('--latchkey-dialog-start', `${AIR_PX}px`);
    place(start, view.innerHeight - top - height);
  }

  function showFocused(part: Part) {
    const box = focused?.getBoundingClientRect();
    focused = null;
    if (!box || (box.top >= part.top && box.bottom <= part.top + part.height)) return;
    say({ type: 'show', top: Math.max(0, box.top), height: box.height });
  }

  function settle(part: Part) {
    const whole = view.innerHeight;
    const dialog = openDialog();
    if (!dialog) {
      showFocused(part);
      return place(part.top, whole - part.top - part.height);
    }
    const room = Math.min(roomFor(dialog), whole);
    // The host has not given the room yet.
    const isGrowing = whole < told;
    if (part.height >= room) {
      placeDialog(room, part);
    } else if (asked !== room) {
      asked = room;
      const top = Math.min(Math.max(0, part.top), whole - room);
      placeDialog(room, { top, height: room });
      say({ type: 'show', top, height: room });
      return;
    } else if (part.height >= LEAST_PX) {
      placeDialog(room, part);
    }
    if (!isGrowing) coming.show();
  }

  const look = createLook(content, settle);
  const sizes = new ResizeObserver(measure);
  sizes.observe(content);
  // A dialog comes and goes, and grows with what is said in it.
  new MutationObserver(() => {
    for (const part of openDialog()?.children ?? []) sizes.observe(part);
    measure();
  }).observe(content, { subtree: true, childList: true, attributeFilter: ['open'] });
  view.addEventListener('resize', look);
  content.addEventListener('focusin', ({ target }) => {
    focused = target as Element;
    look();
  });
  return look;
}

/** An observer speaks of what changes by a share; asked anew each time, it says how it is. */
function createLook(content: HTMLElement, onSeen: (part: Part) => void): () => void {
  const pane = content.ownerDocument.createElement('div');
  pane.ariaHidden = 'true';
  Object.assign(pane.style, {
    position: 'fixed',
    inset: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
  });
  content.after(pane);
  let observer: IntersectionObserver | undefined;
  return () => {
    observer?.disconnect();
    observer = new IntersectionObserver(([entry]) => {
      observer?.disconnect();
      if (entry?.isIntersecting) onSeen(entry.intersectionRect);
    });
    observer.observe(pane);
  };
}

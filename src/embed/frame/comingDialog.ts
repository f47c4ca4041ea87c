// A dialog that has just opened in a frame is kept out of sight until it is where it stays: whoever is quick would press
// beside what moves.

/** A host that gives no room has a dialog all the same. */
const LONGEST_MS = 400;

export type ComingDialog = {
  /** To be called with the one that is open; another one begins to come. */
  readonly see: (dialog: HTMLDialogElement | null) => void;
  /** It is where it stays. */
  readonly show: () => void;
};

export function createComingDialog(): ComingDialog {
  let seen: HTMLDialogElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show() {
    clearTimeout(timer);
    // It comes in as it would have.
    for (const name of ['opacity', 'pointer-events', 'animation']) seen?.style.removeProperty(name);
  }

  return {
    see(dialog) {
      if (dialog === seen) return;
      show();
      seen = dialog;
      if (!dialog) return;
      Object.assign(dialog.style, { opacity: '0', pointerEvents: 'none', animation: 'none' });
      timer = setTimeout(show, LONGEST_MS);
    },
    show,
  };
}

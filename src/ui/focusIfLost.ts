// Nobody who uses a keyboard starts from the top of the page again.

export function focusIfLost(place: HTMLElement | null): void {
  const { activeElement, body } = place?.ownerDocument ?? {};
  if (!activeElement || activeElement === body) place?.focus();
}

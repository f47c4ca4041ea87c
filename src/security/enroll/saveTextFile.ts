// Hands a text to the person as a file, without a server.

/** Long enough for a browser to take the file over; the text is not kept in memory after that. */
const TAKEN_AFTER_MS = 1_000;

/** @param near any element of the page */
export function saveTextFile(near: Element, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = near.ownerDocument.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_AFTER_MS);
}

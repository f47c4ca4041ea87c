// Reads an answer up to a limit, piece by piece, so that none can fill the memory.

/** A list of thousands fits; what is larger is no list. */
const MOST_BYTES = 5_000_000;

/**
 * The text of an answer, and whether it was all of it. What goes beyond the limit is not even fetched.
 * Bytes that are no UTF-8 become replacement characters; a byte order mark is dropped.
 *
 * @throws whatever the connection does in the middle: half an answer is none
 * @see WHATWG Encoding, "UTF-8 decode"
 */
export async function readBody(response: Response): Promise<{ text: string; isWhole: boolean }> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    bytes += piece.value.byteLength;
    if (bytes > MOST_BYTES) {
      // Whether the server heeds it changes nothing here.
      void reader?.cancel().catch(() => {});
      return { text: '', isWhole: false };
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return { text: text + decoder.decode(), isWhole: true };
}

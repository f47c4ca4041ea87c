// Speaks to a tenant in bytes, as no well-behaved client would.
import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends these bytes and reads until the other end is done. */
export function sendBytes(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(text, 'latin1');
  });
}

/** Sends these bytes and hangs up without waiting for anything. */
export async function sendAndHangUp(port: number, text: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  await new Promise((resolve) => socket.write(text, resolve));
  socket.resetAndDestroy();
  await once(socket, 'close');
}

/**
 * Sends the same chunk again and again until the other end hangs up, or so many bytes are sent.
 *
 * @returns what was answered, and how many bytes were taken
 */
export function sendWithoutEnd(
  port: number,
  head: string,
  chunk: Uint8Array,
  mostBytes: number,
): Promise<{ readonly answer: string; readonly sent: number }> {
  return new Promise((resolve) => {
    let answer = '';
    let sent = 0;
    const socket = connect(port, '127.0.0.1');
    const pour = () => {
      let goesOn = true;
      while (goesOn && !socket.destroyed && sent < mostBytes) {
        goesOn = socket.write(chunk);
        sent += chunk.byteLength;
      }
      if (sent >= mostBytes) socket.end();
    };
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('drain', pour);
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ answer, sent }));
    socket.write(head);
    pour();
  });
}

// What a host with a frame may do: show it, and listen to what happened in it.
import { mountSecurityFrame } from './latchkey/latchkey-frame.js';

const place = document.querySelector('#security');
const diary = document.querySelector('#diary + ol');

function write(text) {
  const line = document.createElement('li');
  line.textContent = text;
  diary.append(line);
}

mountSecurityFrame(place, {
  src: place.dataset.src,
  title: 'Security settings',
  onRemoved: ({ gone }) => write(`removed: ${gone.map(({ kind }) => kind).join(', ')}`),
  onEnrolled: ({ kinds }) => write(`enrolled: ${kinds.join(', ')}`),
  onError: ({ reason }) => write(`failed: ${reason}`),
  onDiagnostic: ({ code, set }) => write(set ? `${code}: ${set}` : code),
});

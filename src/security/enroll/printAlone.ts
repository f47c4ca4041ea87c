// Prints one part of the page by itself, also where the page is only a part of somebody else's.

/** The style sheet leaves nothing else on the paper; out of a shadow tree it can't, and so a copy is printed. */
export function printAlone(part: HTMLElement): void {
  const { ownerDocument: page } = part;
  if (part.getRootNode() === page) page.defaultView?.print();
  else printCopy(page, part);
}

function printCopy(page: Document, part: HTMLElement) {
  const frame = page.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  page.body.append(frame);
  const { contentDocument: paper, contentWindow: printer } = frame;
  if (!paper || !printer) return;

  paper.body.append(paper.importNode(part, true));
  dress(paper);
  // The code must not stay behind. Some browsers return from `print` at once, others when it is done.
  printer.addEventListener('afterprint', () => frame.remove());
  printer.focus();
  printer.print();
}

/** Style on the elements themselves: no sheet of ours holds there, and a policy would refuse a new one. */
function dress(paper: Document) {
  Object.assign(paper.body.style, { font: '14pt/1.6 system-ui, sans-serif', color: '#000' });
  for (const code of paper.querySelectorAll<HTMLElement>('code')) {
    Object.assign(code.style, { display: 'block', font: '18pt/2 ui-monospace, monospace' });
  }
  for (const line of paper.querySelectorAll<HTMLElement>('p > span')) line.style.display = 'block';
}

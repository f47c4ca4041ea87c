// Reads a letter that is HTML only: its words, and where its links lead.

const longest = 200_000;

const unseen = ['head', 'style', 'script', 'title'];
const linesOf = ['p', 'div', 'br', 'tr', 'li', 'table', 'h1', 'h2', 'h3', 'h4', 'blockquote'];

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The text of an HTML letter; a link is followed by its address: `Confirm <https://…>`.
 *
 * One pass, whatever the HTML: anybody may send letters here.
 */
export function plainTextOf(html: string): string {
  let text = '';
  let skipUntil: string | null = null;
  let link: string | null = null;
  for (const [token] of html.slice(0, longest).matchAll(/<[^<>]*>|[^<]+|</g)) {
    const [, slash, name = ''] = /^<(\/?)([a-z]\w*)/i.exec(token) ?? [];
    const tag = name.toLowerCase();
    if (skipUntil !== null) {
      if (slash && tag === skipUntil) skipUntil = null;
      continue;
    }
    if (token === '<' || !token.startsWith('<')) text += token.replaceAll(/[\t\n\r ]+/g, ' ');
    else if (!slash && unseen.includes(tag)) skipUntil = tag;
    else if (tag === 'a' && !slash) link = /\bhref=["']?([^"'\s>]+)/i.exec(token)?.[1] ?? null;
    else if (tag === 'a' && link !== null) {
      text += ` <${link}>`;
      link = null;
    } else if (linesOf.includes(tag)) text += '\n';
  }
  return decode(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const decode = (text: string) =>
  text.replaceAll(/&(?:#(\d{1,6})|([a-z]{2,8}));/gi, (whole, number, name) => {
    if (number !== undefined) return String.fromCodePoint(Math.min(Number(number), 0x10ffff));
    return entities[name.toLowerCase()] ?? whole;
  });

// Reads a document of ours as far as it can be checked: headings, links, pieces of code, and what a sample is given.

export type Sample = {
  /** As the fence names it, for example `'tsx'`. */
  readonly language: string;
  /** Of the first line of code. */
  readonly line: number;
  readonly text: string;
  /** What the document says in a comment, unseen, to make the sample whole: `<!-- given: declare … -->`. */
  readonly given: string;
};

export type Place = { readonly text: string; readonly line: number };

export type Document = {
  /** From the root of the repository, for example `'docs/tenant.md'`. */
  readonly path: string;
  /** As GitHub makes them of headings. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly Place[];
  readonly inlineCode: readonly Place[];
  readonly samples: readonly Sample[];
  /** Every line as it stands, in samples too. */
  readonly lines: readonly string[];
};

export function readDocument(path: string, text: string): Document {
  const lines = text.split('\n');
  const { samples, prose } = takeSamples(lines);
  return {
    path,
    anchors: anchorsOf(prose.filter(({ text }) => /^#{1,6} /.test(text))),
    // What stands in code is no link.
    links: prose.flatMap(({ text, line }) =>
      [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map(
        ([, target = '']) => ({ text: target, line }),
      ),
    ),
    inlineCode: prose.flatMap(({ text, line }) =>
      [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => ({ text: code, line })),
    ),
    samples,
    lines,
  };
}

function takeSamples(lines: readonly string[]) {
  const samples: Sample[] = [];
  const prose: Place[] = [];
  let open: { indent: string; language: string; line: number; text: string[] } | null = null;
  let given: string[] = [];
  let isGiving = false;
  lines.forEach((text, index) => {
    const fence = /^(\s*)```+(\S*)/.exec(text);
    if (open) {
      if (fence) {
        samples.push({ ...open, text: open.text.join('\n'), given: given.join(' ') });
        given = [];
        open = null;
      } else open.text.push(text.replace(open.indent, ''));
    } else if (fence) {
      open = { indent: fence[1] ?? '', language: fence[2] ?? '', line: index + 2, text: [] };
    } else if (isGiving || text.startsWith('<!-- given:')) {
      given.push(text.replace('<!-- given:', '').replace('-->', ''));
      isGiving = !text.includes('-->');
    } else prose.push({ text, line: index + 1 });
  });
  return { samples, prose };
}

/** @see https://github.com/gjtorikian/html-pipeline: lower case, no punctuation, a dash for each space, numbered if twice */
function anchorsOf(headings: readonly Place[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = headings.map(({ text }) => {
    const anchor = text
      .replace(/^#+ /, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
  return new Set(anchors);
}

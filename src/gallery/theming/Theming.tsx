// Every custom property, to be changed by hand, beside screens that follow at once; and the style to take along.
import '#ui/tokens.css';
import { useEffect, useRef, useState } from 'react';
import { addressOf, type Look } from '#gallery/look.ts';
import { type Contrast, measureContrasts } from './contrast.ts';
import styles from './Theming.module.css';
import { TokenField } from './TokenField.tsx';
import { tokens } from './tokens.ts';

const states = ['kinds', 'remove-last', 'gate-unreachable'];
const schemes = ['light', 'dark'] as const;

type Values = Readonly<Record<string, string>>;

export function Theming({ look }: { look: Look }) {
  const [values, setValues] = useState<Values>({});
  const [theme, setTheme] = useState<Look['theme']>(look.theme ?? 'light');
  const [contrasts, setContrasts] = useState<readonly Contrast[] | null>(null);
  const frames = useRef<HTMLDivElement>(null);

  /** How often a screen was drawn anew: each is a document of its own, and brings its own style. */
  const [drawn, setDrawn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a screen that was drawn anew is bare
  useEffect(() => {
    for (const { contentDocument } of frames.current?.querySelectorAll('iframe') ?? []) {
      // A document that has only begun has no root yet.
      const root = contentDocument?.querySelector<HTMLElement>(':root[data-shows]');
      if (!contentDocument || !root) continue;
      for (const { name } of tokens) root.style.setProperty(name, values[name] ?? '');
      setContrasts(measureContrasts(contentDocument));
    }
  }, [values, drawn]);

  return (
    <main className={styles.theming}>
      <section>
        <h1>Theming</h1>
        <fieldset>
          <legend>Scheme</legend>
          {schemes.map((scheme) => (
            <label key={scheme}>
              <input
                type="radio"
                name="scheme"
                checked={theme === scheme}
                onChange={() => setTheme(scheme)}
              />{' '}
              {scheme}
            </label>
          ))}
        </fieldset>
        <Copy values={values} onReset={() => setValues({})} />
        <Contrasts contrasts={contrasts} />
        {tokens.map((token) => (
          <TokenField
            key={token.name}
            token={token}
            value={values[token.name] ?? ''}
            onChange={(value) => setValues((before) => changed(before, token.name, value))}
          />
        ))}
      </section>
      <div ref={frames} className={styles.frames}>
        {states.map((name) => (
          <iframe
            key={name}
            title={name}
            src={addressOf(name, { ...look, theme })}
            onLoad={({ currentTarget }) => whenDrawn(currentTarget, () => setDrawn((n) => n + 1))}
          />
        ))}
      </div>
    </main>
  );
}

/** The screen says so itself, on its root (src/gallery/show.tsx). */
function whenDrawn({ contentDocument }: HTMLIFrameElement, then: () => void) {
  const html = contentDocument?.documentElement;
  if (html) new MutationObserver(then).observe(html, { attributeFilter: ['data-shows'] });
  then();
}

function changed(before: Values, name: string, value: string): Values {
  const { [name]: _, ...others } = before;
  return value.trim() === '' ? others : { ...others, [name]: value };
}

function Copy({ values, onReset }: { values: Values; onReset: () => void }) {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value};\n`);
  return (
    <section aria-labelledby="style">
      <h2 id="style">The style to take along</h2>
      <pre>{`security-settings {\n${lines.join('')}}`}</pre>
      <button type="button" onClick={onReset}>
        Take all back
      </button>
    </section>
  );
}

function Contrasts({ contrasts }: { contrasts: readonly Contrast[] | null }) {
  const weak = contrasts?.filter(({ ratio, needed }) => ratio < needed);
  const said = weak?.map(
    ({ what, ratio, needed }) => `${what}: ${ratio.toFixed(1)}, needs ${needed}`,
  );
  return (
    <section aria-labelledby="contrast">
      <h2 id="contrast">Contrast</h2>
      <p role="status">
        {said && (said.join('; ') || 'All of it is strong enough in this scheme.')}
      </p>
    </section>
  );
}

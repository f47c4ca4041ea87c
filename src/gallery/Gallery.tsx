// Every state on one page, each in a frame of its own that can be made wider and narrower.
import '#ui/tokens.css';
import styles from './Gallery.module.css';
import { addressOf, type Look } from './look.ts';
import { screens } from './states/everyState.ts';

const USUAL_WIDTH = 360;

export function Gallery({ look }: { look: Look }) {
  return (
    <main className={styles.gallery}>
      <header className={styles.head}>
        <h1>Gallery</h1>
        <Choices look={look} />
      </header>
      {Object.entries(screens).map(([title, states]) => (
        <section key={title} className={styles.screen}>
          <h2>{title}</h2>
          <ul className={styles.states}>
            {Object.entries(states).map(([name, { says }]) => (
              <li key={name}>
                <h3 className={styles.says}>
                  <a href={addressOf(name, look)}>{says}</a>
                </h3>
                <Frame name={name} says={says} look={look} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

type FrameProps = { readonly name: string; readonly says: string; readonly look: Look };

/** A document of its own: a dialog covers its frame, and what is narrow is measured by it. */
export function Frame({ name, says, look }: FrameProps) {
  return (
    <div className={styles.frame} style={{ inlineSize: look.width ?? USUAL_WIDTH }}>
      <iframe title={says} src={addressOf(name, look)} loading="lazy" />
    </div>
  );
}

function Choices({ look }: { look: Look }) {
  return (
    <form className={styles.choices} action="/gallery">
      <label>
        Language <input name="locale" defaultValue={look.locale} size={6} />
      </label>
      <label>
        Theme{' '}
        <select name="theme" defaultValue={look.theme ?? ''}>
          <option value="">as the system</option>
          <option value="light">light</option>
          <option value="dark">dark</option>
        </select>
      </label>
      <label>
        Width{' '}
        <input
          name="width"
          type="number"
          min={240}
          max={2000}
          defaultValue={look.width ?? USUAL_WIDTH}
        />
      </label>
      <button type="submit">Show</button>
    </form>
  );
}

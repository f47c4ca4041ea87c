// One state in a frame that is as wide as it was asked for, and can be made wider and narrower.
import '#ui/tokens.css';
import styles from './Gallery.module.css';
import { Frame } from './Gallery.tsx';
import type { Look } from './look.ts';
import { findState } from './states/everyState.ts';

export function OneState({ name, look }: { name: string; look: Look }) {
  const says = findState(name)?.says ?? name;
  return (
    <main className={styles.gallery}>
      <h1 className={styles.says}>{says}</h1>
      <Frame name={name} says={says} look={look} />
    </main>
  );
}

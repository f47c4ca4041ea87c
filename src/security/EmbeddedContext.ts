// Whether the page is a part of somebody else's page, which has landmarks and room of its own, and in which way.
import { createContext } from 'react';

export type Embedding = {
  /** In a document of its own, which the host shows in a frame; null in the host's document itself. */
  readonly frame: InFrame | null;
};

export type InFrame = {
  /** The page by itself, for a tab of its own. */
  readonly href: string;
  /** A press did not count, since something may lie over the page. */
  readonly onCovered: () => void;
};

export const EmbeddedContext = createContext<Embedding | null>(null);

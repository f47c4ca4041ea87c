// How much the page may weigh, in gzip kilobytes of 1000 bytes: what a person waits for before the list is there.

export const budgets = {
  /** Every script that is loaded, by a tag or by an import, until the list is on screen. */
  scriptsUntilList: 115,
  /** What comes after the list, for whoever adds something. */
  adding: 26,
  /** And once more when that is a phone: the numbering plans of the world. */
  phoneNumbers: 38,
  /** The document with its inlined style sheet and script, which paints the first screen by itself. */
  html: 12,
  /** The React component until the list, without React, which the host has. */
  reactUntilList: 50,
  /** The custom element until the list, for bundlers: with React and all style inside. */
  elementUntilList: 120,
  /** The custom element in one file: everything that can ever be needed, as a file alone can fetch no more. */
  elementFile: 197,
  /** What the page of a host loads to show the frame. */
  frameLoader: 3,
  /** In the frame, until the list: as the custom element. */
  frameUntilList: 122,
} as const;

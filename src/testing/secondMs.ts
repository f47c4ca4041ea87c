// How long a second lasts where time runs quickly (quickTime.ts).

export const SECOND_MS = 40;

// A moment on the tenant's clock, as its pages write it.

/** @returns `'14:03:20 UTC'` */
export const timeOf = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(11, 19)} UTC`;

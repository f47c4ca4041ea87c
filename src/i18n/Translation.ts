// What a catalog in another language has to hold.

/**
 * Each sentence of one English file, said anew: `messages` of `de/page.ts` is a
 * `Translation<typeof import('./en/page.ts').messages>`. A missing or a surplus sentence does not compile.
 */
export type Translation<English> = { readonly [Id in keyof English]: string };

// The catalog as types: a sentence that lacks a value does not compile.
import type { messages as checkup } from './en/checkup.ts';
import type { messages as enroll } from './en/enroll.ts';
import type { messages as enrollparts } from './en/enrollparts.ts';
import type { messages as lost } from './en/lost.ts';
import type { messages as page } from './en/page.ts';
import type { messages as password } from './en/password.ts';
import type { messages as remove } from './en/remove.ts';
import type { messages as unlock } from './en/unlock.ts';

/** Parts of the catalog that are loaded with what shows them, by the names of their files. */
type Later = {
  readonly checkup: typeof checkup;
  readonly remove: typeof remove;
  readonly lost: typeof lost;
  readonly enroll: typeof enroll;
  readonly enrollparts: typeof enrollparts;
  readonly unlock: typeof unlock;
  readonly password: typeof password;
};
export type LaterPart = keyof Later;
export type LaterParts = Partial<Later>;

/** All parts of the catalog together. */
export type Messages = typeof page &
  typeof checkup &
  typeof remove &
  typeof lost &
  typeof enroll &
  typeof enrollparts &
  typeof unlock &
  typeof password;
export type MessageId = keyof Messages;

/** `'name' | 'expected'` of `'You are {name}, not {expected}'`; plural and select count by their name. */
type ArgumentsOf<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Rest extends `${infer Head}}${infer Tail}`
    ? NameOf<Head> | ArgumentsOf<Tail>
    : never
  : never;

type NameOf<Head extends string> = Head extends `${infer Name},${string}`
  ? Name
  : Head extends `${string} ${string}`
    ? never
    : Head extends Lowercase<Head>
      ? Head
      : never;

export type Values<Id extends MessageId, Value> = {
  readonly [Name in ArgumentsOf<Messages[Id]>]: Value;
};

export type WithoutValues = {
  [Id in MessageId]: [ArgumentsOf<Messages[Id]>] extends [never] ? Id : never;
}[MessageId];

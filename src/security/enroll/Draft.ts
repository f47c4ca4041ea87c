// What was typed on the way to adding something: kept through every failure and every confirmation.
import * as v from 'valibot';

const typed = v.object({
  phone: v.nullable(v.object({ country: v.nullable(v.string()), typed: v.string() })),
  email: v.string(),
});

export type Typed = Readonly<v.InferOutput<typeof typed>>;

export type Draft = {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
};

export const nothingTyped: Typed = { phone: null, email: '' };

/** Reads what was carried through a confirmation; whatever does not fit is nothing. */
export function readTyped(carried: string | null): Typed {
  try {
    const parsed = v.safeParse(typed, JSON.parse(carried ?? ''));
    return parsed.success ? parsed.output : nothingTyped;
  } catch {
    return nothingTyped;
  }
}

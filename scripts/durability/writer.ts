// Somebody who writes to a tenant over HTTP, remembers every answer, and checks after a kill that it still holds.

import { createBrowser } from '#tenant/testing/browser.ts';
import { type ControlClient, createControlClient } from '#tenant/testing/controlClient.ts';
import { authorizePath, exchangeCode, mfaScope, signIn } from '#tenant/testing/walkthrough.ts';

/** What was said of a thing: it is there, it is gone, or no answer came and it may be either, but whole. */
type Word = 'there' | 'gone' | 'either';

type Person = { word: Word; ids: readonly string[] };
type Phone = { word: Word; readonly ids: readonly string[] };

export type Writer = {
  /** Writes until the tenant gives no answer any more. */
  writeUntilKilled(): Promise<void>;
  /** Asks the tenant, started again, after everything that changed since the last time. */
  findLosses(): Promise<readonly string[]>;
  /** Asks after everybody there ever was. */
  findAllLosses(): Promise<readonly string[]>;
  acknowledged(): number;
};

/** Text and call of a phone, push and its code, an app, a recovery code, and the verified address. */
const kinds = ['phone', 'push', 'otp', 'recovery-code'];
const rowsOfPerson = 7;
const phonesAtOnce = 30;
const verifier = 'v'.repeat(43);

/** @param random a whole number from 0 to below its argument */
export function createWriter(
  name: string,
  origin: string,
  random: (below: number) => number,
): Writer {
  const walked = {
    origin,
    mfaAudience: `${origin}/mfa/`,
    clientId: 'latchkey-local-spa',
    fetch: (input: string, init?: RequestInit) => fetch(new URL(input, origin), init),
  };
  const control: ControlClient = createControlClient(origin, walked.fetch);
  const people = new Map<string, Person>();
  const touched = new Set<string>();
  const usedCodes: string[] = [];
  let browser = createBrowser(origin, walked.fetch);
  let phones: Phone[] = [];
  let token = '';
  let made = 0;
  let acknowledged = 0;

  /** Somebody new with phones to remove, signed in. */
  async function begin(): Promise<void> {
    const email = `${name}-owner-${made++}@example.com`;
    const authenticators = Array.from({ length: phonesAtOnce }, () => ({ kind: 'phone' }));
    const person = await control.people.create({ email, authenticators });
    const ids = person.authenticators.map(({ row }) => row.id);
    const fresh = createBrowser(origin, walked.fetch);
    token = (await signIn(walked, { email, browser: fresh, scope: mfaScope })).accessToken;
    browser = fresh;
    phones = Array.from({ length: phonesAtOnce }, (_, at) => ({
      word: 'there',
      ids: ids.slice(2 * at, 2 * at + 2),
    }));
  }

  async function makePerson(): Promise<void> {
    const email = `${name}-${made++}@example.com`;
    const person: Person = { word: 'either', ids: [] };
    people.set(email, person);
    touched.add(email);
    const authenticators = kinds.map((kind) => ({ kind }));
    const answer = await control.people.create({ email, authenticators });
    person.ids = answer.authenticators.map(({ row }) => row.id);
    person.word = 'there';
  }

  async function removePerson(): Promise<void> {
    const there = [...people].filter(([, { word }]) => word === 'there');
    const [email, person] = there[random(Math.max(there.length, 1))] ?? [];
    if (!email || !person) return makePerson();
    touched.add(email);
    person.word = 'either';
    await control.people.remove(email);
    person.word = 'gone';
  }

  async function removePhone(): Promise<void> {
    const phone = phones.find(({ word }) => word === 'there');
    if (!phone) return begin();
    phone.word = 'either';
    const id = encodeURIComponent(phone.ids[random(2)] ?? '');
    const answer = await callMfa('DELETE', `/${id}`);
    if (answer.status !== 204) throw new Error(`removing a phone was answered ${answer.status}`);
    phone.word = 'gone';
  }

  async function redeemCode(): Promise<void> {
    const path = authorizePath(walked, verifier, {
      audience: null,
      parameters: { prompt: 'none' },
    });
    const code = (await browser.visit(path)).callback?.searchParams.get('code') ?? '';
    const answer = await exchangeCode(walked, { code, verifier });
    if (answer.status !== 200) throw new Error(`a code was answered ${answer.status}`);
    await answer.json();
    usedCodes.push(code);
  }

  const callMfa = (method: string, path = '') =>
    walked.fetch(`/mfa/authenticators${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
    });

  async function findLostPerson(email: string, person: Person): Promise<string | undefined> {
    const found = await control.people.get(email).catch((cause: Error) => {
      if (cause.message.includes(': 404 ')) return undefined;
      throw cause;
    });
    const ids = found?.authenticators.map(({ row }) => row.id) ?? [];
    const { word } = person;
    person.word = found ? 'there' : 'gone';
    if (word === 'gone') return found && `${email} was removed, and is back`;
    if (!found) return word === 'there' ? `${email} was made, and is gone` : undefined;
    if (person.ids.length === 0) person.ids = ids;
    const isWhole = ids.length === rowsOfPerson && ids.join() === person.ids.join();
    return isWhole ? undefined : `${email} has ${ids.length} of ${rowsOfPerson} rows`;
  }

  async function findLostPhones(): Promise<readonly string[]> {
    if (phones.length === 0) return [];
    const answer = await callMfa('GET');
    if (answer.status !== 200) return [`${name}: a good token was answered ${answer.status}`];
    const ids = ((await answer.json()) as { id: string }[]).map(({ id }) => id);
    return phones.flatMap((phone) => {
      const present = phone.ids.filter((id) => ids.includes(id)).length;
      const fits = { there: present === 2, gone: present === 0, either: present !== 1 }[phone.word];
      const text = `a phone said to be ${phone.word} has ${present} of 2 rows`;
      phone.word = present === 2 ? 'there' : 'gone';
      return fits ? [] : [`${name}: ${text}`];
    });
  }

  async function findReusableCode(): Promise<readonly string[]> {
    const code = usedCodes.pop();
    if (code === undefined) return [];
    const { status } = await exchangeCode(walked, { code, verifier });
    return status === 403 ? [] : [`${name}: a used code was answered ${status}`];
  }

  async function findLostPeople(emails: Iterable<string>): Promise<readonly string[]> {
    const losses: string[] = [];
    for (const email of emails) {
      const person = people.get(email);
      const loss = person && (await findLostPerson(email, person));
      if (loss) losses.push(loss);
    }
    return losses;
  }

  const operations = [makePerson, makePerson, removePerson, removePhone, removePhone, redeemCode];
  return {
    async writeUntilKilled() {
      try {
        if (phones.length === 0) await begin();
        for (;;) {
          await operations[random(operations.length)]?.();
          acknowledged += 1;
        }
      } catch (cause) {
        // Nothing but the loss of the connection ends it (undici's words).
        if (!(cause instanceof TypeError)) throw cause;
      }
    },
    async findLosses() {
      const losses = [
        ...(await findLostPeople(touched)),
        ...(await findLostPhones()),
        ...(await findReusableCode()),
      ];
      touched.clear();
      return losses;
    },
    findAllLosses: () => findLostPeople(people.keys()),
    acknowledged: () => acknowledged,
  };
}

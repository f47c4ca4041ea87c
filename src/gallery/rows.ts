// Rows as the tenant lists them, for people whose methods a state of the gallery shows.

/** One row of `GET /mfa/authenticators`. */
export type Row = {
  readonly id: string;
  readonly authenticator_type: string;
  readonly oob_channel?: string;
  readonly name?: string;
  readonly active: boolean;
};

type Changes = { readonly active?: boolean };

/** A phone is two rows whose ids end alike. */
export function phone(name: string, key = 'NU1Ofuw3Cw0XCt5x', { active = true }: Changes = {}) {
  return (['sms', 'voice'] as const).map(
    (channel): Row => ({
      id: `${channel}|dev_${key}`,
      authenticator_type: 'oob',
      oob_channel: channel,
      name,
      active,
    }),
  );
}

/** An app that approves brings its codes along, listed right behind it. */
export function guardian(name: string, key = 'Pushaw3Cw0XCt5xA', { active = true }: Changes = {}) {
  const push: Row = {
    id: `push|dev_${key}`,
    authenticator_type: 'oob',
    oob_channel: 'auth0',
    name,
    active,
  };
  return [push, app(`T${key}`, { active })];
}

export function app(key = 'TotpLmv8GfEiGzzN', { active = true }: Changes = {}): Row {
  return { id: `totp|dev_${key}`, authenticator_type: 'otp', active };
}

export function email(name: string, key = 'MailQ2vB7rTt0LpK'): Row {
  return {
    id: `email|dev_${key}`,
    authenticator_type: 'oob',
    oob_channel: 'email',
    name,
    active: true,
  };
}

export const recoveryCode = (): Row => ({
  id: 'recovery-code|dev_RecoT5yLw2ZpQ0dM',
  authenticator_type: 'recovery-code',
  active: true,
});

export function key(kind: 'roaming' | 'platform', name: string): Row {
  return {
    id: `webauthn-${kind}|dev_Key${kind}4Gh7Jk`,
    authenticator_type: `webauthn-${kind}`,
    name,
    active: true,
  };
}

export const heard: Row = {
  id: 'carrier-pigeon|dev_PigeonA1b2C3d4E5',
  authenticator_type: 'carrier-pigeon',
  active: true,
};

/** What most people have. */
export const usual: readonly Row[] = [
  ...guardian('Pixel 9'),
  ...phone('XXXXXXXXX9167'),
  email('***@exam*******'),
  recoveryCode(),
];

export const justPhone: readonly Row[] = [...phone('XXXXXXXXX9167')];
export const justApp: readonly Row[] = [app()];

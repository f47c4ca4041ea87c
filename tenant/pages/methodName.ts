// What each way of confirming it's you is called, on every page alike.

/** A way to confirm, in plain data: what kind it is and which device or address it goes to. */
export type NamedMethod = {
  readonly id: string;
  readonly kind: 'push' | 'otp' | 'sms' | 'voice' | 'email' | 'recovery-code';
  /** A device's name, or a masked number or address; empty where there is only one. */
  readonly target: string;
};

const titles: Record<NamedMethod['kind'], string> = {
  push: 'Push notification',
  otp: 'Authenticator app',
  sms: 'Text message',
  voice: 'Phone call',
  email: 'Email',
  'recovery-code': 'Recovery code',
};

export const methodTitle = (method: NamedMethod): string => titles[method.kind];

export function methodDetail({ kind, target }: NamedMethod): string {
  switch (kind) {
    case 'push':
      return `Approve on ${target}`;
    case 'otp':
      return 'Type the code the app shows';
    case 'sms':
    case 'voice':
    case 'email':
      return `Get a code at ${target}`;
    case 'recovery-code':
      return '';
  }
}

// Sends a code to a phone or an address.
import { newSixDigits } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { Authenticator } from './authenticators.ts';
import { sendMessage } from './messages.ts';

const reasons = {
  challenge: 'is your code for signing in to the local tenant.',
  enrollment: 'is your code for adding a method to your account at the local tenant.',
} as const;

/**
 * Makes a code and sends it; whether it may be sent was asked before (`maySend`).
 *
 * @param device a text, voice or email method
 * @returns the code: `'123456'`
 */
export function sendCode(
  tenant: TenantState,
  device: Authenticator & { readonly kind: 'sms' | 'voice' | 'email' },
  reason: keyof typeof reasons,
): string {
  const code = newSixDigits();
  sendMessage(tenant, {
    channel: device.kind,
    to: device.phoneNumber ?? device.email ?? '',
    code,
    text: `${code} ${reasons[reason]}`,
  });
  return code;
}

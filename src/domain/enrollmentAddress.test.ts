// Which addresses become a QR code, and which are refused.
import { expect, test } from 'vitest';
import { isEnrollmentAddress } from './enrollmentAddress.ts';

test.each([
  'otpauth://totp/My%20Shop:ada%40example.com?secret=HJ6XM2DNERXDAVCU&issuer=My%20Shop',
  'otpauth://hotp/Shop?secret=HJ6XM2DNERXDAVCU&counter=0',
  'OTPAUTH://TOTP/Shop?secret=HJ6XM2DNERXDAVCU',
  'otpauth://totp/Shop:ada?enrollment_tx_id=t5FmaYNt8AP&base_url=https%3A%2F%2Fshop.example.com',
])('AF-54: %s may become a QR code', (address) => {
  expect(isEnrollmentAddress(address)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  ' otpauth://totp/Shop?secret=A',
  'javascript:otpauth://totp/Shop?secret=A',
  'https://evil.example/otpauth://totp/Shop',
  'data:text/html,otpauth://totp/',
  'sms:+15551234567?body=otpauth://totp/',
  'tel:+15551234567',
  'otpauth-migration://offline?data=A',
  'otpauth://evil/Shop?secret=A',
  'otpauth:totp/Shop?secret=A',
  'otpauth://totp/',
  'otpauth://totp/Shop\n?secret=A',
  'otpauth://totp/Shop\u0000?secret=A',
  '',
  `otpauth://totp/${'x'.repeat(1000)}?secret=A`,
  `otpauth://totp/${'é'.repeat(600)}?secret=A`,
  `otpauth://totp/${'x'.repeat(10_000_000)}`,
])('AF-54: %.60s is refused', (address) => {
  expect(isEnrollmentAddress(address)).toBe(false);
});

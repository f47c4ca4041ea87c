// The least that gets the list: one exchange, one request, nothing checked. No careful client can be faster.

export type Row = {
  readonly id: string;
  readonly authenticator_type: string;
  readonly oob_channel?: string;
  readonly name?: string;
  readonly active: boolean;
};

export async function fetchRows(): Promise<readonly Row[]> {
  const answer = new URLSearchParams(location.search);
  const kept = JSON.parse(sessionStorage.getItem('latchkey.step-up') ?? '{}');
  // Known without asking: this page has no settings to wait for.
  const tenant: string = kept.tenantOrigin;
  const exchanged = await fetch(`${tenant}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'latchkey-local-spa',
      redirect_uri: `${location.origin}/callback`,
      code: answer.get('code') ?? '',
      code_verifier: kept.codeVerifier,
    }),
  });
  const { access_token } = await exchanged.json();
  const listed = await fetch(`${tenant}/mfa/authenticators`, {
    headers: { Authorization: `Bearer ${access_token}` },
  });
  const rows: readonly Row[] = await listed.json();
  return rows.filter(({ active }) => active);
}

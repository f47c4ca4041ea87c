// Takes "Remember this browser" off the challenge for the MFA API, where it has no effect anyway.
//
// Auth0 recommends this to tenants whose people manage their own authenticators: "Remember this
// browser" is ignored for this audience, and a box that does nothing is better not shown.

/** @see Auth0, "Manage Authentication Factors with Authentication API" */
export async function onExecutePostLogin(event, api) {
  const isFirstFactor = event.user.enrolledFactors.every(({ type }) =>
    ['email', 'recovery-code'].includes(type),
  );
  if (event.resource_server?.identifier?.endsWith('/mfa/') && !isFirstFactor) {
    api.multifactor.enable('any', { allowRememberBrowser: false });
  }
}

// Somebody's account page, made with React and auth0-react: the shop signs people in, and confirms for the settings.
import './shop.css';
import { Auth0Provider, useAuth0 } from '@auth0/auth0-react';
import { type HostToken, SecuritySettings } from 'latchkey';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Tenant = { readonly domain: string; readonly clientId: string };

function Account({ domain, clientId }: Tenant) {
  const { getAccessTokenWithPopup, getAccessTokenSilently, getIdTokenClaims } = useAuth0();
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (line: string) => setHeard((before) => [...before, line]);

  // A token of its own: the one for the shop's API is of no use here, and must not go there.
  const forMfa = {
    audience: `${domain}/mfa/`,
    scope: 'openid profile email enroll read:authenticators remove:authenticators',
  };

  /** With whose it is. */
  async function withUser(accessToken: string | undefined): Promise<HostToken | null> {
    const user = await getIdTokenClaims();
    return accessToken ? { accessToken, ...(user && { user }) } : null;
  }

  return (
    <>
      <header>
        <p className="brand">Corner Shop</p>
      </header>
      <main>
        <SecuritySettings
          domain={domain}
          clientId={clientId}
          getToken={async () =>
            withUser(
              await getAccessTokenSilently({
                authorizationParams: forMfa,
                cacheMode: 'cache-only',
              }),
            )
          }
          confirm={async ({ fresh }) =>
            withUser(
              await getAccessTokenWithPopup({
                authorizationParams: { ...forMfa, ...(fresh && { max_age: 0 }) },
                cacheMode: 'off',
              }),
            )
          }
          onRemoved={({ gone }) => hear(`removed: ${gone.map(({ kind }) => kind).join(', ')}`)}
          onEnrolled={({ kinds }) => hear(`enrolled: ${kinds.join(', ')}`)}
          onError={({ reason }) => hear(`failed: ${reason}`)}
        />
        <section aria-labelledby="diary">
          <h2 id="diary">What the shop heard</h2>
          <ol>
            {heard.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
      </main>
    </>
  );
}

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with the id "app"');
const { domain = '', clientId = '' } = place.dataset;
createRoot(place).render(
  <StrictMode>
    <Auth0Provider
      domain={domain}
      clientId={clientId}
      authorizationParams={{ redirect_uri: `${window.location.origin}/` }}
    >
      <Account domain={domain} clientId={clientId} />
    </Auth0Provider>
  </StrictMode>,
);

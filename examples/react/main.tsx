// Somebody's account page, made with React.
import './shop.css';
import { SecuritySettings } from 'latchkey';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Tenant = { readonly domain: string; readonly clientId: string };

function Account({ domain, clientId }: Tenant) {
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (line: string) => setHeard((before) => [...before, line]);
  return (
    <>
      <header>
        <p className="brand">Corner Shop</p>
      </header>
      <main>
        <SecuritySettings
          domain={domain}
          clientId={clientId}
          onBeforeRemove={async ({ kind }) =>
            kind === 'email'
              ? { allow: false, reason: 'The shop sends receipts there.' }
              : { allow: true }
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
    <Account domain={domain} clientId={clientId} />
  </StrictMode>,
);

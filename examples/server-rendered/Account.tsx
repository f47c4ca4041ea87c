// Somebody's account page, the same on the server and in the browser.
import { SecuritySettings } from 'latchkey';
import { useState } from 'react';

export type Tenant = { readonly domain: string; readonly clientId: string };

export function Account({ domain, clientId }: Tenant) {
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

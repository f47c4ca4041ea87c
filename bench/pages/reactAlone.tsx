// The page to be measured against: React and nothing else, with the same markup, fetching after it has mounted.

import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchRows, type Row } from './fetchRows.ts';

const place = document.getElementById('root');
if (place) createRoot(place).render(<Page />);

function Page() {
  return (
    <main className="lk-Frame-frame">
      <header className="lk-Frame-header">
        <h1 className="lk-Frame-title">Security</h1>
        <p className="lk-Frame-lead">How you prove it's you when you sign in.</p>
      </header>
      {location.pathname === '/callback' ? <List /> : <Gate />}
    </main>
  );
}

function Gate() {
  return (
    <section className="lk-Gate-gate">
      <div className="lk-Gate-panel">
        <span className="lk-Gate-icon">
          <Icon />
        </span>
        <p>Before you see or change your sign-in methods, we make sure it's you.</p>
        <button type="button" className="lk-Button-button" data-look="main">
          Confirm it's you
        </button>
      </div>
    </section>
  );
}

function List() {
  const [rows, setRows] = useState<readonly Row[]>();
  useEffect(() => {
    fetchRows().then(setRows);
  }, []);
  return (
    <section className="lk-AuthenticatorList-section" aria-busy={!rows}>
      <h2 className="lk-AuthenticatorList-title">Your sign-in methods</h2>
      {rows ? <Rows rows={rows} /> : <Skeleton />}
    </section>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="lk-AuthenticatorList-panel">
      {rows.map(({ id, authenticator_type, oob_channel, name }) => (
        <li key={id} className="lk-AuthenticatorCard-card">
          <span className="lk-AuthenticatorCard-icon">
            <Icon />
          </span>
          <div className="lk-AuthenticatorCard-words">
            <h3 className="lk-AuthenticatorCard-name">{name ?? authenticator_type}</h3>
            <p className="lk-AuthenticatorCard-quiet">{oob_channel ?? authenticator_type}</p>
          </div>
          <a
            className="lk-Button-button"
            data-look="quiet"
            href={`/remove/${encodeURIComponent(id)}`}
          >
            <span>
              Remove <span className="lk-Hidden-hidden">{name ?? authenticator_type}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Skeleton() {
  return (
    <div className="lk-AuthenticatorList-panel" aria-hidden="true">
      {[1, 2, 3, 4].map((row) => (
        <div key={row} className="lk-AuthenticatorCard-card">
          <span className="lk-AuthenticatorCard-icon" />
          <div className="lk-AuthenticatorCard-words">
            <div className="lk-ListSkeleton-line" data-long />
            <div className="lk-ListSkeleton-line" />
          </div>
        </div>
      ))}
    </div>
  );
}

function Icon() {
  return (
    <svg className="lk-Icon-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2.75 4.75 5.5v5.75c0 4.6 3 8.2 7.25 10 4.25-1.8 7.25-5.4 7.25-10V5.5L12 2.75Z" />
      <path d="m9 11.75 2.25 2.25L15 10" />
    </svg>
  );
}

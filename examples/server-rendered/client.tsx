// What the browser does: takes over what the server drew.
import './shop.css';
import 'latchkey/style.css';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Account } from './Account.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with the id "app"');
const { domain = '', clientId = '' } = place.dataset;
hydrateRoot(
  place,
  <StrictMode>
    <Account domain={domain} clientId={clientId} />
  </StrictMode>,
);

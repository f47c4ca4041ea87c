// What the server does: draws the account page into its document. There is no window, and none is needed.
import { renderToString } from 'react-dom/server';
import { Account, type Tenant } from './Account.tsx';

/** @param html the document, with an empty `<div id="app" …></div>` */
export function render(html: string, tenant: Tenant): string {
  const account = renderToString(<Account {...tenant} />);
  return html.replace(/(<div id="app"[^>]*>)(<\/div>)/, (_, open, close) => open + account + close);
}

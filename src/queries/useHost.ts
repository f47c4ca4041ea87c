// Where the page finds the app around it: whom to ask and to tell, and where it may lead.
import { createContext, useContext } from 'react';
import type { Host } from '#domain/host.ts';

/** Standing alone, the page has nobody to ask. */
export const HostContext = createContext<Host>({ hooks: {}, links: {} });

export const useHost = (): Host => useContext(HostContext);

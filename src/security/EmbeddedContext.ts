// Whether the page is a part of somebody else's page, which has landmarks and room of its own.
import { createContext } from 'react';

export const EmbeddedContext = createContext(false);

// Playwright's global setup: the journeys go through the page as it is built.

import { buildPage } from './buildPage.ts';

export default buildPage;

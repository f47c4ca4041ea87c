// GET /openapi.json: what this tenant answers, for tools that make clients or checks of it.
import { openApiDocument } from '#tenant/openapi/openApiDocument.ts';
import type { TenantContext } from './context.ts';

export const showOpenApi = (c: TenantContext) => c.json(openApiDocument(c.var.tenant.origin()));

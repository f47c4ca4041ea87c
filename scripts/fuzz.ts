// npm run fuzz: sends hostile requests to every route of the tenant and counts how they were answered (`-- --requests 20000`).

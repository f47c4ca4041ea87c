// The shape of everything the tenant remembers, as the list of steps that led to it.

/**
 * The schema, one entry per version; entry n brings a file from version n to n + 1.
 *
 * Never edit an entry that has been released: append one. Removed authenticators keep their row
 * (`deleted_at`), so that nothing a person once had vanishes without a trace. Secrets that need
 * only be compared (sessions, codes, recovery codes) are stored as digests.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE clients (
    client_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    callback_urls TEXT NOT NULL,
    web_origins TEXT NOT NULL
  ) STRICT;

  CREATE TABLE people (
    user_id TEXT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    email_verified INTEGER NOT NULL,
    email_authenticator_id TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE authenticators (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    user_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    bond TEXT NOT NULL,
    active INTEGER NOT NULL,
    name TEXT,
    phone_number TEXT,
    email TEXT,
    seed TEXT,
    last_step INTEGER NOT NULL DEFAULT -1,
    recovery_digest TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
  ) STRICT;
  CREATE INDEX authenticators_of_person ON authenticators (user_id);

  CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    type TEXT NOT NULL,
    subject TEXT NOT NULL
  ) STRICT;

  CREATE TABLE sessions (
    digest TEXT PRIMARY KEY,
    sid TEXT NOT NULL,
    user_id TEXT NOT NULL,
    authenticated_at INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE remembered_browsers (
    digest TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    remembered_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE transactions (
    id TEXT PRIMARY KEY,
    browser_digest TEXT NOT NULL,
    request TEXT NOT NULL,
    user_id TEXT,
    authenticated_at INTEGER,
    sid TEXT,
    method_id TEXT,
    sent_code TEXT,
    sent_at INTEGER,
    push_id TEXT,
    challenged_at INTEGER,
    started_at INTEGER NOT NULL,
    finished_at INTEGER
  ) STRICT;

  CREATE TABLE codes (
    digest TEXT PRIMARY KEY,
    request TEXT NOT NULL,
    user_id TEXT NOT NULL,
    sid TEXT NOT NULL,
    authenticated_at INTEGER NOT NULL,
    challenged INTEGER NOT NULL,
    issued_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT;

  CREATE TABLE grants (
    jti TEXT PRIMARY KEY,
    code_digest TEXT NOT NULL,
    user_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    challenged INTEGER NOT NULL,
    issued_at INTEGER NOT NULL,
    revoked_at INTEGER
  ) STRICT;
  CREATE INDEX grants_of_code ON grants (code_digest);

  CREATE TABLE attempts (
    user_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    used REAL NOT NULL,
    counted_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, kind)
  ) STRICT;

  CREATE TABLE messages (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    code TEXT,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE pushes (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    authenticator_id TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    decision TEXT
  ) STRICT;

  CREATE TABLE faults (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    times INTEGER NOT NULL,
    answer TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- What an application is and may: grant types, logout addresses, lives of its refresh tokens.
  ALTER TABLE clients ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';

  -- Refresh tokens; all that came from one sign-in share a family.
  CREATE TABLE refresh_tokens (
    digest TEXT PRIMARY KEY,
    family TEXT NOT NULL,
    user_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    sid TEXT,
    grant_of TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    family_began_at INTEGER NOT NULL,
    replaced_at INTEGER,
    revoked_at INTEGER
  ) STRICT;
  CREATE INDEX refresh_tokens_of_family ON refresh_tokens (family);
  CREATE INDEX refresh_tokens_of_person ON refresh_tokens (user_id);
  CREATE INDEX refresh_tokens_of_session ON refresh_tokens (sid);
  ALTER TABLE grants ADD COLUMN family TEXT;
  CREATE INDEX grants_of_family ON grants (family);

  -- Proofs of possession that were used, so that none is used twice.
  CREATE TABLE used_proofs (digest TEXT PRIMARY KEY, used_at INTEGER NOT NULL) STRICT;
  CREATE INDEX used_proofs_by_age ON used_proofs (used_at);

  -- What 'mfa_required' hands out: a first factor that was right, and what it was for.
  CREATE TABLE mfa_tokens (
    digest TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    grant_of TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT;

  -- What an 'oob_code' stands for: an enrollment to confirm, or a challenge at the MFA API.
  CREATE TABLE oob_codes (
    digest TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    authenticator_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    belongs_to TEXT,
    only_as_first INTEGER NOT NULL DEFAULT 0,
    code_digest TEXT,
    push_id TEXT,
    issued_at INTEGER NOT NULL,
    ended_at INTEGER
  ) STRICT;
  CREATE INDEX oob_codes_of_person ON oob_codes (user_id);
  CREATE INDEX oob_codes_of_push ON oob_codes (push_id);
  -- A phone is asked to approve a sign-in, or to become a device of its person.
  ALTER TABLE pushes ADD COLUMN purpose TEXT NOT NULL DEFAULT 'challenge';

  -- Emails go through SMTP after they stand in the outbox: whether they did, and what came of it.
  ALTER TABLE messages ADD COLUMN subject TEXT;
  ALTER TABLE messages ADD COLUMN posted_at INTEGER;
  ALTER TABLE messages ADD COLUMN post_problem TEXT;
  UPDATE messages SET posted_at = at;
  CREATE INDEX messages_to_post ON messages (position)
    WHERE channel = 'email' AND posted_at IS NULL AND post_problem IS NULL;

  -- What the tenant's own mail server took in, one row for each address it was for.
  CREATE TABLE mails (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient TEXT NOT NULL,
    sender TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;

  -- The stand-in phone of a person: what it has scanned, with the seed, as a real phone keeps it.
  CREATE TABLE phone_accounts (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id TEXT NOT NULL,
    name TEXT NOT NULL,
    seed TEXT NOT NULL,
    scanned_at INTEGER NOT NULL,
    UNIQUE (user_id, seed)
  ) STRICT;

  -- What an administrator hands out so that somebody can enroll without signing in.
  CREATE TABLE enrollment_tickets (
    digest TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    factor TEXT,
    allows_more INTEGER NOT NULL,
    issued_at INTEGER NOT NULL,
    spent_at INTEGER
  ) STRICT;

  -- How far the Actions of a sign-in have come, and what they and the person have done.
  ALTER TABLE transactions ADD COLUMN progress TEXT NOT NULL DEFAULT '{}';
  ALTER TABLE transactions ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX transactions_by_age ON transactions (started_at);
  ALTER TABLE sessions ADD COLUMN confirmed TEXT NOT NULL DEFAULT '[]';
  -- The claims that Actions add to the tokens of a sign-in.
  ALTER TABLE codes ADD COLUMN claims TEXT;

  -- What a person allowed an application that is not the tenant's own.
  CREATE TABLE consents (
    user_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    audience TEXT NOT NULL,
    scopes TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, client_id, audience)
  ) STRICT;
  `,
  `
  -- How many matching requests pass before a fault begins.
  ALTER TABLE faults ADD COLUMN skip INTEGER NOT NULL DEFAULT 0;
  `,
];

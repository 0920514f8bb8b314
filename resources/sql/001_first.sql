-- The first form of a workspace. Statements end with a semicolon at the end of a line.
-- Columns of type BLOB hold content and pass through the value codec; the rest is structure.

CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    number INTEGER PRIMARY KEY,
    name BLOB NOT NULL
) STRICT;

CREATE TABLE pack (
    hash TEXT PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE draft (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    client INTEGER NOT NULL REFERENCES client (number),
    title BLOB NOT NULL,
    pack_id TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    pack_hash TEXT NOT NULL REFERENCES pack (hash),
    changed INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL DEFAULT 0,
    blocking INTEGER NOT NULL DEFAULT 0,
    warnings INTEGER NOT NULL DEFAULT 0,
    answered INTEGER NOT NULL DEFAULT 0,
    applicable INTEGER NOT NULL DEFAULT 0,
    binned INTEGER
) STRICT;

CREATE INDEX draft_client ON draft (client);
CREATE INDEX draft_pack ON draft (pack_hash);

CREATE TABLE answer (
    draft INTEGER NOT NULL REFERENCES draft (number) ON DELETE CASCADE,
    path TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (draft, path)
) STRICT, WITHOUT ROWID;

-- One committed change set. The times are milliseconds since 1970, UTC.
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    draft INTEGER NOT NULL REFERENCES draft (number) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by BLOB NOT NULL,
    origin TEXT NOT NULL,
    undoes INTEGER NOT NULL DEFAULT 0,
    burst INTEGER NOT NULL DEFAULT 0,
    UNIQUE (draft, sequence)
) STRICT;

-- A missing value is "unanswered".
CREATE TABLE entry_change (
    entry INTEGER NOT NULL REFERENCES entry (number) ON DELETE CASCADE,
    path TEXT NOT NULL,
    before BLOB,
    after BLOB,
    PRIMARY KEY (entry, path)
) STRICT, WITHOUT ROWID;

-- Every attachment that a draft's answers hold or ever held; undo may bring an earlier one back.
CREATE TABLE blob_reference (
    draft INTEGER NOT NULL REFERENCES draft (number) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (draft, sha256)
) STRICT, WITHOUT ROWID;

CREATE INDEX blob_reference_sha256 ON blob_reference (sha256);

-- Attachments that a purge set free and that are still to be unlinked from the folder.
CREATE TABLE blob_unused (
    sha256 TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What is left of a purged draft: when, by whom, and a salted digest of its id and whole history.
CREATE TABLE purge_log (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    by BLOB NOT NULL,
    entries INTEGER NOT NULL,
    salt TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;

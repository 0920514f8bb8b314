-- What a backup holds beside the workspace's own tables; made in the copy only.

CREATE TABLE backup_attachment (
    sha256 TEXT PRIMARY KEY NOT NULL,
    stored_sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    pieces INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE backup_piece (
    number INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    piece INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (sha256, piece)
) STRICT;

CREATE TABLE backup_digest (
    name TEXT PRIMARY KEY NOT NULL,
    entries INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;

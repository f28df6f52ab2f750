"""The cache file, an SQLite database of bytes by name; where it cannot be used, that is told, and one that passes."""

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from weakref import finalize

from kantlijn.model.problem import Problem, doubt

OURS = 0x4B4E544C
"""Number by which a database says that it is Kantlijn's: the letters KNTL."""
LAYOUT = 1
"""Version of the tables; a database of another version is made anew."""
PATIENCE = 10.0
"""Seconds to wait for another build to let go of it."""
TABLES = """
CREATE TABLE states (name TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE articles (name TEXT PRIMARY KEY, content BLOB NOT NULL);
"""


class Store:
    """Bytes by name: states of a whole archive or site, and articles. Anything in it may be lost at any time."""

    def __init__(self, connection: sqlite3.Connection, path: Path | None = None) -> None:
        """Take an open database with our tables, and its file."""
        self._connection = connection
        self.path = path
        """None: it passes with this process, and no other one can look into it."""
        self._spoilt = False
        self._lock = RLock()
        self._close = finalize(self, connection.close)
        self.broken = ""
        """Why nothing more can be kept, where that is so: a full disk, a database that another program changed."""

    def state(self, name: str) -> bytes | None:
        """Give a state."""
        return self._get("SELECT content FROM states WHERE name = ?", name)

    def article(self, name: str) -> bytes | None:
        """Give an article."""
        return self._get("SELECT content FROM articles WHERE name = ?", name)

    def keep_state(self, name: str, content: bytes) -> None:
        """Keep a state, and with it all that was kept since the last one."""
        self._put("INSERT OR REPLACE INTO states VALUES (?, ?)", [(name, content)])
        with self._lock, suppress(sqlite3.Error):
            self._connection.commit()

    def keep_articles(self, rows: Iterable[tuple[str, bytes]]) -> bool:
        """Keep articles in the place of earlier ones of the same names; False where that is refused."""
        return self._put("INSERT OR REPLACE INTO articles VALUES (?, ?)", rows)

    def drop_articles(self, names: Iterable[str]) -> bool:
        """Forget articles; False where that is refused."""
        return self._put("DELETE FROM articles WHERE name = ?", ((name,) for name in names))

    def drop_all_articles(self) -> None:
        """Forget all articles."""
        self._put("DELETE FROM articles WHERE name <> ?", [("",)])

    def close(self) -> None:
        """Let go of the file; one that turned out to be damaged is removed, so that the next build makes it anew."""
        self._close()
        if self._spoilt and self.path:
            remove(self.path)

    def _get(self, query: str, name: str) -> bytes | None:
        with self._lock:
            try:
                row = self._connection.execute(query, (name,)).fetchone()
            except sqlite3.Error as error:
                self._note(error)
                return None
        return row[0] if row and isinstance(row[0], bytes) else None

    def _put(self, query: str, rows: Iterable[tuple[str, ...] | tuple[str, bytes]]) -> bool:
        with self._lock:
            try:
                self._connection.executemany(query, rows)
            except sqlite3.Error as error:
                self._note(error)
                return False
        return True

    def _note(self, error: sqlite3.Error) -> None:
        self.broken = self.broken or str(error)
        self._spoilt |= isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)


def open_store(path: Path | None, *, ours: bool = True, patience: float = PATIENCE) -> tuple[Store, list[Problem]]:
    """Open the cache file, or make it; a passing one, with the doubt that says why, where that cannot be.

    `ours` says that the place is Kantlijn's own: what stands there may be thrown away. A file that the author names
    may be anybody's, and is left alone unless it says that it is ours. Another program that holds it is waited for with
    `patience`, in seconds.
    """
    if path is None:
        return passing_store(), []
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return Store(connect(path, patience), path), []
    except sqlite3.OperationalError as error:
        return passing_store(), [unusable(path, str(error))]
    except (sqlite3.DatabaseError, OSError) as error:
        reason = str(error)
    if not ours and not is_ours(path):
        return passing_store(), [foreign(path, reason)]
    try:
        remove(path)
        return Store(connect(path, patience), path), [made_anew(path, reason)]
    except (sqlite3.Error, OSError) as error:
        return passing_store(), [unusable(path, str(error))]


def passing_store() -> Store:
    """Make a store that is gone when it is let go of."""
    return Store(with_tables(sqlite3.connect("", isolation_level="DEFERRED", check_same_thread=False)))


def connect(path: Path, patience: float = PATIENCE) -> sqlite3.Connection:
    """Open a database of ours, or make it; DatabaseError for anything else, OperationalError where it is held."""
    connection = sqlite3.connect(path, timeout=patience, isolation_level="DEFERRED", check_same_thread=False)
    try:
        if path.stat().st_size == 0:
            return with_tables(connection)
        name = connection.execute("PRAGMA application_id").fetchone()[0]
        layout = connection.execute("PRAGMA user_version").fetchone()[0]
        if name != OURS:
            raise sqlite3.DatabaseError("not a cache of Kantlijn's")
        if layout != LAYOUT:
            raise sqlite3.DatabaseError("of another version")
        connection.execute("SELECT count(*) FROM states").fetchone()
        connection.execute("SELECT name FROM articles LIMIT 1").fetchone()
        connection.execute("PRAGMA synchronous = OFF")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def with_tables(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Give an empty database our name and tables. A system that goes down may spoil it, a killed build may not."""
    connection.execute("PRAGMA synchronous = OFF")
    connection.executescript(f"BEGIN; PRAGMA application_id = {OURS}; PRAGMA user_version = {LAYOUT}; {TABLES} COMMIT;")
    return connection


def is_ours(path: Path) -> bool:
    """Say whether a file says in its head that it is a cache of ours, whatever has become of the rest."""
    try:
        with path.open("rb") as file:
            head = file.read(72)
    except OSError:
        return False
    return head.startswith(b"SQLite format 3\0") and head[68:72] == OURS.to_bytes(4, "big")


def remove(path: Path) -> None:
    """Remove a database with what SQLite keeps beside it."""
    for ending in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def foreign(path: Path, reason: str) -> Problem:
    """Report that a file named as the cache is something else."""
    what = "the cache cannot be used (%(reason)s)"
    remedy = "name another file with --cache, for this one was left alone"
    return doubt(path.as_posix(), 0, what, remedy, reason=reason)


def made_anew(path: Path, reason: str) -> Problem:
    """Report a cache that was damaged or of another version."""
    what = "the cache cannot be used (%(reason)s)"
    remedy = "it was made anew"
    return doubt(path.as_posix(), 0, what, remedy, reason=reason)


def unusable(path: Path, reason: str) -> Problem:
    """Report a cache that cannot be used now; nothing is lost but time."""
    what = "the cache cannot be used (%(reason)s)"
    remedy = "see that it is free and can be written, or name another one"
    return doubt(path.as_posix(), 0, what, remedy, reason=reason)

"""A build leaves a whole site, or the one that was there before.

MkDocs empties the site's folder and fills it file by file: whoever stops it
half-way, or reads meanwhile, has half a site. Here `mkdocs build` fills
.site/new beside site/, and the two change places when all is written and
nothing was found wrong. Two renames do that; between them, for an instant,
there is no site, and should the machine stop just there, the next build puts
the old one back. A second build of the same site waits for the first.

`mkdocs serve` has a folder of its own and is left alone, and so is --dirty.
"""

import logging
import shutil
from pathlib import Path
from types import SimpleNamespace

from filelock import FileLock, Timeout
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority

log = logging.getLogger("mkdocs.whole")
now = SimpleNamespace(apart=False, complete=False, lock=None)


def on_startup(command, dirty):
    """Note whether this build is one to keep apart."""
    now.apart = command != "serve" and not dirty


@event_priority(100)  # before the plugins that read where the site goes
def on_config(config):
    """Wait for our turn; have the site written beside the old one."""
    if not now.apart:
        return
    now.config, now.complete = config, False
    now.site = Path(config.site_dir).resolve()
    room = now.site.parent / f".{now.site.name}"
    now.new, now.old, now.lock = room / "new", room / "old", FileLock(room / "lock")
    room.mkdir(parents=True, exist_ok=True)
    try:
        now.lock.acquire(blocking=False)
    except Timeout:
        log.info(f"Another build is writing {now.site}: waiting for it")
        now.lock.acquire()
    if now.old.exists() and not now.site.exists():
        now.old.rename(now.site)
    drop_old()
    config.site_dir = str(now.new)


def on_post_build(config):
    """Note that the last file is written, if no later hook fails."""
    now.complete = True


def on_build_error(error):
    """Say in one line what a full disk or a read-only folder did."""
    now.complete = False
    if now.lock and isinstance(error, OSError):
        log.error(f"{error}. Nothing was published: {now.site} is as it was.")
        raise Abort("Aborted: a file could not be read or written.") from None


def on_serve(server, config, builder):
    """End the first build of `mkdocs serve --clean`, which says that it is `mkdocs build`.

    What it serves is in a temporary folder, and later builds write there.
    """
    on_shutdown()
    now.apart = False


def on_shutdown():
    """Put the new site in the old one's place; end our turn."""
    if not now.lock:
        return
    now.config.site_dir = str(now.site)  # mkdocs gh-deploy reads it next
    try:
        if now.complete:
            if now.site.exists():
                now.site.rename(now.old)
            now.new.rename(now.site)
            drop_old()
    except OSError as error:
        log.error(f"{error}. The new site could not take the place of {now.site}.")
        raise Abort("Aborted: nothing was published.") from None
    finally:
        shutil.rmtree(now.new, ignore_errors=True)
        now.lock.release()
        now.lock = None


def drop_old():
    """Remove the old site but what is hidden in it, which MkDocs keeps as well."""
    if now.old.exists():
        for path in now.old.glob(".*"):
            if not (now.site / path.name).exists():
                path.rename(now.site / path.name)
        shutil.rmtree(now.old)

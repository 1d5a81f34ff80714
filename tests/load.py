"""What the site asks of a server, and whether a plain one holds it.

    python -m tests.load [SECONDS]

serves the built site, its files compressed beforehand, with nginx on a local
port, and reads all its pages, in turn and as fast as they come, on 50
connections for 30 seconds. It prints what came back, and fails on any error
and on less than 1,000 requests a second. nginx and wrk must be there; on
Debian: apt-get install nginx-light wrk
"""

import contextlib
import gzip
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean
from urllib.parse import unquote, urljoin, urlsplit

import lxml.html

from tests.projects import build, copy_project

ENOUGH = 1_000  # requests a second
LOADED = "//link[@rel='stylesheet' or @rel='icon']/@href | //script/@src | //img/@src"
PACKED = (".html", ".css", ".js", ".svg")  # what servers compress; pictures are compressed already
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
CONFIGURATION = """
daemon off;
user root; # where root starts it: others may not read root's temporary folders
pid {folder}/pid;
error_log stderr;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  {temporary}
  types {{ text/html html; text/css css; text/javascript js; image/svg+xml svg; }}
  gzip_static on;
  server {{ listen 127.0.0.1:{port}; root "{site}"; }}
}}
"""
# For wrk: the pages in turn, each thread from another one on; then the result as JSON.
READER = """
local pages, threads = {}, 0
for page in io.lines(os.getenv("PAGES")) do pages[#pages + 1] = page end
wrk.headers["Accept-Encoding"] = "gzip"
function setup(thread) thread:set("n", 100 * threads); threads = threads + 1 end
function request() n = n % #pages + 1; return wrk.format("GET", pages[n]) end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format(
    '{"requests": %d, "seconds": %.1f, "bytes": %d, "errors": %d, "p50": %d, "p99": %d}',
    summary.requests, summary.duration / 1e6, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50), latency:percentile(99)))
end
"""


def packed(path):
    """Return the bytes that a server that compresses sends of a file."""
    data = path.read_bytes()
    return gzip.compress(data, 6, mtime=0) if path.suffix in PACKED else data


def loaded(site, page):
    """Return the files that a first visit to a page loads, the page first."""
    here = f"/{page.relative_to(site).as_posix()}"
    links = {urljoin(here, link) for link in lxml.html.parse(page).xpath(LOADED) if not link.startswith("data:")}
    return [page, *sorted(site / unquote(urlsplit(link).path).lstrip("/") for link in links)]


def pages(site):
    """Return the pages of the built site."""
    return sorted(site.rglob("index.html"))


def traffic(site):
    """Return what readers of a built site cost a server, on average over its pages."""
    visits = [loaded(site, page) for page in pages(site)]
    sizes = {file: len(packed(file)) for file in {file for files in visits for file in files}}
    return {
        "pages": len(visits),
        "files": mean(len(files) for files in visits),
        "first": mean(sum(sizes[file] for file in files) for files in visits),
        "later": mean(sizes[page] for page, *_ in visits),
        "kept": len(sizes),
    }


@contextlib.contextmanager
def nginx(site, folder):
    """Serve a site with nginx, its own files in `folder`; give the address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    temporary = "".join(f"{name}_temp_path {folder}/{name};" for name in TEMPORARY)
    (folder / "nginx.conf").write_text(CONFIGURATION.format(folder=folder, site=site, port=port, temporary=temporary))
    server = subprocess.Popen(["nginx", "-c", folder / "nginx.conf", "-e", "stderr"])
    try:
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def read(site, seconds, folder):
    """Read all pages of a site for some seconds; return what wrk counted."""
    (folder / "reader.lua").write_text(READER)
    names = [f"/{page.parent.relative_to(site).as_posix()}/".replace("/./", "/") for page in pages(site)]
    (folder / "pages").write_text("\n".join(names))
    for page in pages(site):
        page.with_name("index.html.gz").write_bytes(packed(page))
    command = ["wrk", "-t", "2", "-c", "50", "-d", f"{seconds}s", "--latency", "-s", folder / "reader.lua"]
    with nginx(site, folder) as address:
        environment = os.environ | {"PAGES": str(folder / "pages")}
        ran = subprocess.run([*command, address], env=environment, check=True, capture_output=True, text=True)
    return json.loads(ran.stdout.splitlines()[-1])


def main(seconds):
    """Build the site, say what it weighs, read it."""
    if missing := [name for name in ("nginx", "wrk") if not shutil.which(name)]:
        raise SystemExit(f"{' and '.join(missing)} missing; on Debian: apt-get install nginx-light wrk")
    with tempfile.TemporaryDirectory() as folder:
        built = build(copy_project(Path(folder)))
        if built.returncode:
            raise SystemExit(built.stderr)
        site = Path(folder, "site")
        print("{pages} pages; sent on average: {first:,.0f} bytes in {files:.1f} files on a first visit, then {later:,.0f} a page".format(**traffic(site)))
        result = read(site, seconds, Path(folder))
    rate = result["requests"] / result["seconds"]
    print(f"{result['requests']:,} requests in {result['seconds']} s: {rate:,.0f} a second, {result['errors']} errors")
    print(f"the slowest in a hundred took {result['p99'] / result['p50']:.1f} times as long as the middle one")
    if result["errors"] or rate < ENOUGH:
        raise SystemExit(f"not without an error, or less than {ENOUGH:,} a second")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 30)

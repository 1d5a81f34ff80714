"""A real browser on the built site: where one is, the server, the search."""

import contextlib
import functools
import gzip
import http.server
import shutil
import threading
from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def browser_path():
    """Return the path of an installed Chromium or Chrome, or None."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


class Host(http.server.SimpleHTTPRequestHandler):
    """Serves as GitHub Pages does: gzipped, to be kept for ten minutes, with a
    page of its own for addresses that lead nowhere."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        path = path if found else Path(self.directory, "404.html")
        body = gzip.compress(path.read_bytes() if path.exists() else b"")
        self.send_response_only(200 if found else 404)
        for name, value in {
            "Content-Type": self.guess_type(path),
            "Content-Encoding": "gzip",
            "Content-Length": str(len(body)),
            "Cache-Control": "max-age=600",
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serve(folder):
    """Serve a folder on a free local port; give its address."""
    handler = functools.partial(Host, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


# Asks the search's worker, as the theme does when a reader types, and returns the
# addresses of the first three results for each text.
SEARCH = """async (texts) => {
  const worker = new Worker("/assets/search.js"), found = []
  for (const text of texts) {
    const reply = new Promise((done) => { worker.onmessage = done })
    worker.postMessage({ type: 2, data: text })
    const { items } = (await reply).data.data
    found.push(items.slice(0, 3).map(([{ location }]) => `/${location}`))
  }
  worker.terminate()
  return found
}"""


def search(page, texts):
    """Return the paths of the first three pages that the search finds for each text."""
    page.goto("/")
    return page.evaluate(SEARCH, texts)

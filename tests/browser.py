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


# Types each text into the field, the field being empty before, and returns the
# addresses of the first three results of each.
SEARCH = """async (texts) => {
  const field = document.querySelector("[data-md-component=search-query]")
  const result = document.querySelector("[data-md-component=search-result]")
  const meta = result.querySelector(".md-search-result__meta")
  const type = async (text) => {
    field.value = text
    meta.textContent = ""
    field.dispatchEvent(new Event("focus"))
    field.dispatchEvent(new Event("input", { bubbles: true }))
    field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
    for (let i = 0; !meta.textContent && i < 6000; i++) await new Promise((done) => setTimeout(done, 5))
  }
  const found = []
  for (const text of texts) {
    await type("")
    await type(text)
    const items = result.querySelectorAll("li.md-search-result__item > a")
    found.push([...items].slice(0, 3).map((link) => link.href))
  }
  return found
}"""


def search(page, texts):
    """Return the paths of the first three pages that the search finds for each text."""
    page.goto("/")
    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type("tensor")
    page.locator(".md-search-result__item").first.wait_for()
    origin = page.evaluate("location.origin")
    _, *found = page.evaluate(SEARCH, ["array", *texts])  # the first may meet the words typed above
    return [[url.removeprefix(origin).split("#")[0].split("?")[0] for url in urls] for urls in found]

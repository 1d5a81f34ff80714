"""The README's `mkdocs serve --dirty` soon shows an edited snippet on the page that embeds it."""

import random
import subprocess
import sys
import time
import urllib.request

from tests.projects import copy_project


def test_an_edited_snippet_reloads_its_page(tmp_path):
    copy_project(tmp_path)
    address = f"127.0.0.1:{random.randrange(20_000, 30_000)}"
    snippet = tmp_path / "snippets/index/tensor-to-array.py"
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "-q", "--dirty", "-a", address],
        cwd=tmp_path,
        stderr=subprocess.DEVNULL,
    )
    try:
        first = until(address, "tensor-to-array.py")
        assert "edited_name" not in page(address)
        snippet.write_text(snippet.read_text().replace("array", "edited_name"))
        assert until(address, "edited_name") < first / 2, "more is built again than the page"
        # It would stop the script that reloads the page; docs/_theme/policy.py.
        assert "livereload(" in page(address) and "Content-Security-Policy" not in page(address)
    finally:
        server.terminate()
        server.wait()


def page(address):
    try:
        return urllib.request.urlopen(f"http://{address}/").read().decode()
    except OSError:
        return ""


def until(address, text, limit_s=300):
    """Wait until the home page has `text`; return how many seconds that took."""
    start = time.monotonic()
    while text not in page(address):
        assert time.monotonic() < start + limit_s, f"the page never showed {text!r}"
        time.sleep(0.2)
    return time.monotonic() - start

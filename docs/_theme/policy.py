"""A Content-Security-Policy in the head of each built page.

It lets run what the site publishes and the inline scripts that the theme
writes, each named by its hash: nothing from elsewhere, and no script or style
that a page's text, a notebook's output or a visitor's input brings along. As
`<meta>`, since GitHub Pages sends no headers of ours; what a meta element
cannot say stands in docs/_headers.
"""

import base64
import hashlib
import re
from pathlib import Path

from mkdocs.plugins import event_priority

POLICY = {
    "default-src": "'self'",
    "script-src": "'self'",
    "img-src": "'self' data:",  # the theme's icons, the pictures in notebooks
    "worker-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}
GISCUS = "https://giscus.app"  # what its script loads, where the comments are
GISCUS_POLICY = {"script-src": GISCUS, "style-src": f"'self' {GISCUS}", "frame-src": GISCUS}
CHARSET = '<meta charset="utf-8">'
ARTICLE = re.compile(r"<article\b.*?</article>", re.DOTALL)
INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)  # with a type it is data
serving = False


def on_startup(command, dirty):
    """Note whether MkDocs serves: its live reload is an inline script."""
    global serving
    serving = command == "serve"


@event_priority(-200)  # behind all that writes pages
def on_post_build(config):
    """Write the policy into each page; it has to stand before any script."""
    if serving:
        return
    for path in Path(config.site_dir).rglob("*.html"):
        html = path.read_text("utf-8")
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
        path.write_text(html.replace(CHARSET, f"{CHARSET}\n      {meta}", 1), "utf-8")


def policy(html):
    """Return the policy of a page. An inline script in its article gets no hash."""
    parts = POLICY.copy()
    for script in INLINE.findall(ARTICLE.sub("", html)):
        digest = hashlib.sha256(script.encode()).digest()
        parts["script-src"] += f" 'sha256-{base64.b64encode(digest).decode()}'"
    if f'src="{GISCUS}/client.js"' in html:
        for name, origin in GISCUS_POLICY.items():
            parts[name] = f"{parts.get(name, '')} {origin}".strip()
    return "; ".join(f"{name} {sources}" for name, sources in parts.items())

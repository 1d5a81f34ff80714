"""Pages load nothing from elsewhere, and keep the Content-Security-Policy that
docs/_theme/policy.py writes into them. docs/_headers says the rest."""

import re
from fnmatch import fnmatchcase

import lxml.html
import pytest

from tests.browser import serve
from tests.projects import ROOT, build, make_site

# What a visitor can touch, on a page that has it: [path, selector].
TOUCHED = [
    ("guide/to-numpy/", "[data-md-type=copy]"),
    ("guide/to-numpy/", "button.forum"),
    ("guide/to-numpy/", ".md-top"),
    ("reference/picker/", "[name=from][value=array]"),
    ("reference/picker/", ".picker button"),
    ("reference/dtypes-in/", "button.sort"),
    ("errors/", "button.sort"),
    ("notebooks/tour/", "summary"),
    ("notebooks/tour/", "[data-md-type=copy]"),
    ("about/contributing/", "[data-md-type=copy]"),
]


@pytest.fixture
def watched(chromium, address):
    """A browser page, and a list that gets what it asks of others, and what the policy stops."""
    context = chromium.new_context(base_url=address, permissions=["clipboard-read", "clipboard-write"])
    page, faults = context.new_page(), []
    note = lambda said: faults.append(f"{page.url}: {said}")  # noqa: E731
    page.on("request", lambda request: request.url.startswith((address, "data:")) or note(f"asks for {request.url}"))
    page.on("console", lambda message: message.type == "error" and note(f"{message.text} {message.location['url']}"))
    page.on("pageerror", lambda error: note(error))
    page.expose_function("violated", note)
    page.add_init_script(
        "addEventListener('securitypolicyviolation', (event) => violated(`${event.violatedDirective} ${event.blockedURI}`))"
    )
    yield page, faults
    context.close()


def paths(site):
    """Return the addresses of all built pages."""
    return sorted(path.relative_to(site).as_posix().removesuffix("index.html") for path in site.rglob("*.html"))


def test_every_page_keeps_to_itself_and_to_the_policy(watched, site):
    page, faults = watched
    for path in paths(site):
        page.goto(path)
    assert len(paths(site)) > 100
    assert faults == []


def test_a_repository_is_a_link_and_no_request(chromium, tmp_path):
    """The theme would ask GitHub for the number of its stars on each page."""
    built = build(make_site(tmp_path), REPO_URL="https://github.com/some-one/bridge")
    assert built.returncode == 0, built.stderr
    page, faults = chromium.new_page(), []
    with serve(tmp_path / "site") as address:
        page.on("request", lambda request: request.url.startswith((address, "data:")) or faults.append(request.url))
        page.on("console", lambda message: message.type == "error" and faults.append(message.text))
        page.goto(address, wait_until="networkidle")
        assert page.locator("a[href='https://github.com/some-one/bridge']").count()
    page.close()
    assert faults == []


def test_what_can_be_touched_works_under_the_policy(watched):
    page, faults = watched
    for path, selector in TOUCHED:
        page.goto(path)
        page.locator(f"{selector} >> visible=true").first.click(force=True)
    page.goto("guide/to-numpy/")
    page.locator("label[for=__palette_1] >> visible=true").click()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.locator("[data-md-type=copy]").first.click()
    assert "numpy" in page.evaluate("navigator.clipboard.readText()")
    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type("memory")
    page.locator(".md-search-result__item").first.wait_for()
    page.goto("reference/picker/")
    page.locator(".picker .line").wait_for()
    page.goto("404.html")
    page.locator(".suggestions").wait_for(state="attached")
    assert faults == []


INJECTED = {
    "an inline script": "<script>stolen = 1</script>",
    "a handler": "<svg onload='stolen = 1'></svg>",
    "a script from elsewhere": "<script src='https://example.org/a.js'></script>",
    "a picture from elsewhere": "<img src='https://example.org/a.png' alt=''>",
    "a frame": "<iframe src='https://example.org/' title='x'></iframe>",
    "an object": "<object data='/assets/favicon.svg'></object>",
    "a style": "<p style='color: red'>x</p>",
    "another base": "<base href='https://example.org/'>",
}


@pytest.mark.parametrize("html", INJECTED.values(), ids=INJECTED)
def test_the_policy_stops(watched, site, html):
    page, faults = watched
    body = (site / "guide/memory/index.html").read_text("utf-8").replace("</article>", f"{html}</article>", 1)
    page.route("**/guide/memory/", lambda route: route.fulfill(body=body, content_type="text/html"))
    page.goto("guide/memory/")
    assert page.evaluate("window.stolen") is None
    assert any("Content Security Policy" in fault for fault in faults), faults


def test_the_policy_is_strict(site):
    for path in paths(site):
        assert not re.search(r"unsafe|https?:|\*", policy_of(site / path)), path


def policy_of(path):
    """Return the policy of a page, which stands before anything it is to govern."""
    root = lxml.html.parse(path / "index.html" if path.is_dir() else path).getroot()
    charset, policy = root.find("head")[:2]
    assert charset.get("charset") == "utf-8" and policy.get("http-equiv") == "Content-Security-Policy", path
    return policy.get("content")


def test_no_page_has_an_inline_handler(site):
    for path in site.rglob("*.html"):
        root = lxml.html.parse(path).getroot()
        assert not root.xpath("//@*[starts-with(name(), 'on')] | //@*[starts-with(., 'javascript:')] | //style"), path


@pytest.fixture
def small(tmp_path):
    """A project of one page with a comment box and a script of its own."""
    page = "---\ntitle: P\ndescription: D\ncomments: true\n---\n\n# P\n\n<script>alert(1)</script>\n"
    config = make_site(tmp_path, {"docs/page.md": page}) / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("giscus: {}", "giscus: {repo: a/b, repo_id: R}"), "utf-8")
    return tmp_path


def test_comments_are_allowed_where_they_are(small):
    built = build(small)
    assert built.returncode == 0, built.stderr
    allowed = policy_of(small / "site/page")
    for part in ("script-src", "frame-src", "style-src"):
        assert re.search(rf"{part} [^;]*https://giscus\.app", allowed)
    assert "giscus" not in policy_of(small / "site")


def test_a_script_in_a_page_is_not_allowed(small):
    """The theme's inline scripts have a hash in the policy, an article's have none."""
    assert build(small).returncode == 0
    assert policy_of(small / "site/page").count("sha256-") == policy_of(small / "site").count("sha256-") >= 3


def header_rules():
    """Return {pattern: {header: value}} of docs/_headers."""
    rules = {}
    for line in (ROOT / "docs/_headers").read_text("utf-8").splitlines():
        if line.startswith("/"):
            rules[line] = headers = {}
        elif line.startswith(" "):
            name, _, value = line.strip().partition(": ")
            headers[name] = value
    return rules


def test_headers_are_published(site):
    assert (site / "_headers").read_bytes() == (ROOT / "docs/_headers").read_bytes()
    everywhere = header_rules()["/*"]
    assert everywhere["Content-Security-Policy"] == "frame-ancestors 'none'"
    assert {"X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"} < everywhere.keys()


def test_what_is_kept_for_long_has_a_hash_in_its_name(site):
    files = ["/" + path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    hashed = set()
    for pattern, headers in header_rules().items():
        met = {file for file in files if fnmatchcase(file, pattern)}
        assert met, f"docs/_headers: no file of the site meets {pattern}"
        if "immutable" in headers.get("Cache-Control", ""):
            assert not [file for file in met if not re.search(r"\.[0-9a-f]{8}\.", file)]
            assert not hashed & met, "hosts would join two values of Cache-Control"
            hashed |= met
    assert hashed == {file for file in files if re.search(r"\.[0-9a-f]{8}\.", file)}

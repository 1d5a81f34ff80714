"""What several tests share: the built site, and a browser on it."""

import os

import lxml.etree
import pytest
from playwright.sync_api import sync_playwright

from tests.browser import BROWSERS, browser_path, serve
from tests.projects import build, copy_project, skip_reason


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the built site, built once, strictly."""
    folder = copy_project(tmp_path_factory.mktemp("project"))
    built = build(folder)
    assert built.returncode == 0, built.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def address(site):
    """The address at which the built site is served, for as long as tests run."""
    with serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def paths(site):
    """The paths of all pages, as the sitemap lists them; "" is the home page."""
    urls = lxml.etree.parse(site / "sitemap.xml").iterfind("{*}url/{*}loc")
    return sorted(url.text.removeprefix("http://127.0.0.1:8000/") for url in urls)


@pytest.fixture(scope="session")
def chromium():
    """A headless Chromium; without one the test is skipped, but never in CI."""
    path = browser_path()
    if not path:
        assert not os.environ.get("CI"), f"install one of {BROWSERS}"
        pytest.skip(skip_reason("tests/conftest.py"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(chromium, address):
    """An empty browser page that can paste; a script's error fails the test."""
    context = chromium.new_context(base_url=address, permissions=["clipboard-read", "clipboard-write"])
    page, errors = context.new_page(), []
    page.on("pageerror", lambda error: errors.append(error))
    yield page
    context.close()
    assert not errors

"""Prints docs/reference/cheat-sheet.pdf from the built page.

    python -m tests.cheat_sheet

needs a Chromium. tests/test_cheat_sheet.py reads what it wrote.
"""

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser import browser_path, serve
from tests.projects import ROOT, build, copy_project

PDF = Path("docs/reference/cheat-sheet.pdf")
# The sheet has no address of its own, so nothing on it can be followed.
UNLINK = "for (const link of [...document.links]) link.removeAttribute('href')"


def print_sheet(browser, address):
    """Return the page as a PDF's bytes, one A4 sheet.

    Arguments: a Playwright browser, and the address of the built site.
    """
    page = browser.new_page()
    page.goto(address + "reference/cheat-sheet/")
    page.evaluate(UNLINK)
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    page.close()
    return printed


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        built = build(copy_project(Path(folder)))
        if built.returncode:
            raise SystemExit(built.stderr)
        browser = playwright.chromium.launch(executable_path=browser_path(), args=["--no-sandbox"])
        with serve(Path(folder, "site")) as address:
            (ROOT / PDF).write_bytes(print_sheet(browser, address))
        browser.close()

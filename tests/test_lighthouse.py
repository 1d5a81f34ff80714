"""Lighthouse finds nothing to mend, on a phone, on each kind of page."""

import json
import os
import shutil
import subprocess

import pytest

from tests.browser import browser_path
from tests.projects import ROOT, skip_reason
from tests.test_budget import KINDS

LIGHTHOUSE = ROOT / "tests/node/node_modules/lighthouse/cli/index.js"
CATEGORIES = ("accessibility", "best-practices", "seo")
INSTALL = "PUPPETEER_SKIP_DOWNLOAD=1 npm ci --prefix tests/node"


@pytest.mark.parametrize("path", KINDS.values(), ids=list(KINDS))
def test_lighthouse(chromium, address, tmp_path, path):
    """100 for accessibility, best practices and SEO. Performance is a timing,
    which other tests disturb; what it rests on is tests/test_budget.py's."""
    if not LIGHTHOUSE.exists() or not shutil.which("node"):
        assert not os.environ.get("CI"), f"run: {INSTALL}"
        pytest.skip(skip_reason("tests/test_lighthouse.py"))
    scores, faults = score(address + path, tmp_path / "report.json")
    assert faults == []
    assert set(scores.values()) == {1}, scores


def score(url, file):
    """Return the scores of a page, {category: 0 to 1}, and what the faults are."""
    command = ["node", LIGHTHOUSE, url, "--quiet", "--output=json", f"--output-path={file}"]
    subprocess.run(
        [*command, f"--only-categories={','.join(CATEGORIES)}", "--chrome-flags=--headless=new --no-sandbox"],
        env=os.environ | {"CHROME_PATH": browser_path()},
        check=True,
        capture_output=True,
    )
    report = json.loads(file.read_text("utf-8"))
    scores = {name: category["score"] for name, category in report["categories"].items()}
    faults = [
        f"{report['audits'][audit['id']]['title']} ({audit['id']})"
        for name in CATEGORIES
        for audit in report["categories"][name]["auditRefs"]
        if audit["weight"] and report["audits"][audit["id"]]["score"] not in (None, 1)
    ]
    return scores, faults

"""Every built page is valid HTML, as html-validate reads it.

tests/node/.htmlvalidate.mjs says which of its rules are off, and why.
"""

import os
import subprocess

import pytest

from tests.projects import ROOT, skip_reason

NODE = ROOT / "tests/node"
TOOL = NODE / "node_modules/.bin/html-validate"


@pytest.fixture
def faults():
    """Return a function that returns what html-validate says of a folder's pages."""
    if not TOOL.exists():
        assert not os.environ.get("CI"), "run: npm ci --prefix tests/node"
        pytest.skip(skip_reason("tests/test_html.py"))

    def faults(folder):
        command = [TOOL, "--config", NODE / ".htmlvalidate.mjs", "--formatter", "text", folder]
        return subprocess.run(command, cwd=NODE, capture_output=True, text=True).stdout

    return faults


def test_pages_are_valid_html(faults, site):
    assert faults(site) == "", "mend the page, the template or, with its reason, tests/node/.htmlvalidate.mjs"


INVALID = {
    "no-dup-id": '<p id="a">1</p><p id="a">2</p>',
    "deprecated": "<center>1</center>",
    "no-deprecated-attr": '<table><tbody><tr><td bgcolor="red">1</td></tr></tbody></table>',
    "aria-label-misuse": '<p aria-label="x">1</p>',
    "no-abstract-role": '<p role="widget">1</p>',
    "element-permitted-content": "<p><span><ul><li>1</li></ul></span></p>",
    "close-order": "<p><b>1</p></b>",
    "no-inline-style": '<p style="color: red">1</p>',
    "attribute-allowed-values": '<p tabindex="x">1</p>',
    "unrecognized-char-ref": "<p>&nosuch;</p>",
    "wcag/h37": '<p><img src="a.png"></p>',
}


def test_invalid_html_is_found(faults, tmp_path):
    """The rules that are off have not switched off the others."""
    for rule, body in INVALID.items():
        text = f'<!doctype html>\n<html lang="en"><head><title>1</title></head><body>{body}</body></html>\n'
        (tmp_path / f"{rule.replace('/', '-')}.html").write_text(text)
    said = faults(tmp_path)
    assert [rule for rule in INVALID if f"[{rule}]" not in said] == []

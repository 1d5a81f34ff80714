"""about/hosting reckons with no less than what the built site sends."""

import runpy

from tests.load import traffic
from tests.projects import ROOT


def test_the_site_sends_no_more_than_the_page_says(site, capsys):
    said = runpy.run_path(ROOT / "snippets/about/hosting/traffic.py")
    measured = traffic(site)
    more = {name: measured[name] for name in ("first", "later", "files", "kept") if measured[name] > said[name]}
    assert not more, "more than snippets/about/hosting/traffic.py says"

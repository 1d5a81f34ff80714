"""guide/numpy-versions shows what its programs print under older NumPys."""

import sys

import pytest

from tests import versions
from tests.projects import ROOT, skip_reason

SHOWN = versions.shown()
UPDATE = "update: python -m tests.versions; if two NumPys differ, give each its fence"


def expected(program, version):
    """Return what a program prints under a NumPy, and whether it raises."""
    path, raises = SHOWN.get((program.stem, version), (program.with_suffix(".out"), None))
    return path.read_text("utf-8") if path.exists() else "", raises


@pytest.mark.skipif(sys.version_info >= versions.NO_WHEELS, reason=skip_reason("tests/test_versions.py"))
@pytest.mark.parametrize("version", versions.OLDER)
def test_programs_print_what_the_page_says(version):
    outcomes = versions.run(version)
    assert outcomes.pop("numpy") == [version, False, None]
    for program in versions.PROGRAMS:
        text, raises = expected(program, version)
        printed, raised, failure = outcomes.pop(program.stem)
        assert (printed, failure) == (text, None), f"{program.stem}: {UPDATE}"
        assert raises in (raised, None), f"{program.stem}: pytb is for what raises, text for what does not"
    assert not outcomes


def test_each_older_output_differs_from_the_newest():
    assert SHOWN
    for program in versions.PROGRAMS:
        files = {path for (name, _), (path, _) in SHOWN.items() if name == program.stem}
        texts = {path.read_text("utf-8") for path in files | {program.with_suffix(".out")}}
        assert len(texts) == len(files) + 1, f"{program.stem}: two outputs are the same; show one"


def test_the_page_shows_every_file_and_only_known_versions():
    assert {path for path, _ in SHOWN.values()} == set((ROOT / "snippets").glob("**/*.txt"))
    assert {version for _, version in SHOWN} == set(versions.OLDER)
    assert {name for name, _ in SHOWN} < {program.stem for program in versions.PROGRAMS}

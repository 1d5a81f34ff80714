"""The proof of the proof: this project's own examples, made wrong on purpose."""

import re
import tomllib

from tests.projects import ROOT, copy_project, run_pytest
from tests.verifier import interpreter
from tests.verifier.examples import verify
from tests.verifier.interpreter import Outcome
from tests.verifier.pages import find_pages, read_ledger, read_page

PAGES = [read_page(ROOT, file) for file in find_pages(ROOT)]
EXAMPLES_ALONE = ("-n", "2", "--ignore", "docs/notebooks")
EXAMPLES = [example for page in PAGES for example in page.examples if not example.cuda]


def test_every_snippet_is_embedded_and_every_output_shown():
    embedded = {example.include for page in PAGES for example in page.examples}
    shown = {example.out for page in PAGES for example in page.examples if example.expected}
    there = {
        suffix: {path.relative_to(ROOT / "snippets").as_posix() for path in ROOT.glob(f"snippets/**/*{suffix}")}
        for suffix in (".py", ".out")
    }
    unused = sorted(there[".py"] - embedded) + sorted(there[".out"] - shown)
    assert not unused, f"no page embeds these: {unused}; embed them or delete them"


def test_every_ledger_entry_is_used_and_has_a_reason():
    used = [entry for page in PAGES for entry in page.ledger]
    unused = [entry for entry in read_ledger(str(ROOT)) if entry not in used]
    assert not unused, f"tests/ledger.toml lists what no page shows: {unused}"
    assert all(len(entry["reason"].split()) > 3 for entry in used)


def test_all_outputs_corrupted_fail_exactly_so_many(tmp_path, monkeypatch):
    """Every output at once. What each example prints is known from its own test,
    which runs it; here that is compared with the wrong output, and nothing runs."""
    copy_project(tmp_path)
    outputs = [example for example in EXAMPLES if example.expected]
    for example in outputs:
        if example.include:
            path = tmp_path / "snippets" / example.out
            path.write_text(corrupt(path.read_text()))
        else:
            path = tmp_path / example.page
            path.write_text(path.read_text().replace(example.expected, corrupt(example.expected)))
    prints = {example.code: Outcome(example.expected, example.raises) for example in EXAMPLES}
    monkeypatch.setattr(interpreter, "run", lambda code, _: prints[code])
    copies = [example for page in PAGES for example in read_page(tmp_path, page.file).examples if not example.cuda]
    faults = list(filter(None, (verify(example, tmp_path) for example in copies)))
    assert len(copies) == len(EXAMPLES)
    assert len(faults) == len(outputs) > 0
    assert all(" prints something else\n" in fault for fault in faults)


def test_an_extra_print_in_all_examples_fails_them_all(tmp_path, monkeypatch):
    """And that line alone differs, with another seed too, and with what torch has for
    the plainest processor: no output hangs on what the reader of a copy would not have."""
    monkeypatch.setenv("ATEN_CPU_CAPABILITY", "default")
    copy_project(tmp_path)
    for example in EXAMPLES:
        path = tmp_path / ("snippets" if example.include else "") / (example.include or example.page)
        path.write_text(path.read_text().replace(example.code, "print('extra')\n" + example.code))
    result, counts = run_pytest(tmp_path, *EXAMPLES_ALONE, "--seed", "1")
    assert counts.get("failed") == len(EXAMPLES) > 0
    assert "passed" not in counts
    assert set(re.findall(r"^(?!---|\+\+\+)[-+].*", result.stdout, re.MULTILINE)) == {"+extra"}
    assert len(set(re.findall(r"^(\S+:\d+: \S+) prints", result.stdout, re.MULTILINE))) == len(EXAMPLES)


def corrupt(text):
    """Change one character of a text: its first digit or letter."""
    return re.sub(r"\w", lambda found: "8" if found[0] != "8" else "9", text, count=1)


def test_every_skip_is_in_the_ledger():
    skipping = {
        path.relative_to(ROOT).as_posix()
        for path in ROOT.glob("tests/**/*.py")
        if re.search(r"(?<!-)\bpytest\.(mark\.)?(skip|xfail|importorskip)", path.read_text("utf-8"))
    }
    listed = tomllib.loads((ROOT / "tests/ledger.toml").read_text("utf-8"))["skip"]
    assert skipping == {entry["test"] for entry in listed}
    assert all(len(entry["reason"].split()) > 3 for entry in listed)

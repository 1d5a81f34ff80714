"""What a person sees: test ids, messages, the update command, the ends of a run."""

import re

import pytest

from tests.projects import MARKER, example, make_project, run, run_pytest

GOOD = {
    "docs/page.md": example("good"),
    "snippets/page/good.py": "print('hi')\n",
    "snippets/page/good.out": "hi\n",
}


def verify(folder, code, out, output="text"):
    """Verify one example in a project of its own; return pytest's stdout."""
    files = {
        "docs/page.md": example("a", output=output),
        "snippets/page/a.py": code,
        "snippets/page/a.out": out,
    }
    return run_pytest(make_project(folder, files))[0].stdout


def test_ids_are_addresses(tmp_path):
    result, counts = run_pytest(make_project(tmp_path, GOOD), "-vv", "-p", "no:randomly")
    assert "docs/page.md::good PASSED" in result.stdout
    assert counts == {"passed": 1}
    result, counts = run_pytest(tmp_path, "docs/page.md::good")
    assert counts == {"passed": 1}


FAULTS = {
    "another output": (
        "print(2)\n",
        "1\n",
        "text",
        ["docs/page.md:1: page/a.py prints something else", "--- expected", "+++ got", "-1\n+2",
         "update: python -m pytest --update docs/page.md::a"],
    ),
    "an unexpected exception": (
        "print(1)\n1 / 0\n",
        "1\n",
        "text",
        ["raised, and its output is not marked ```pytb", "ZeroDivisionError: division by zero"],
    ),
    "an unexpected warning": (
        "import warnings\nwarnings.warn('w')\nprint(1)\n",
        "1\n",
        "text",
        ["prints something else", "+UserWarning: w"],
    ),
    "a missing exception": (
        "print(1)\n",
        "1\nZeroDivisionError: division by zero\n",
        "pytb",
        ["is marked ```pytb and raised nothing"],
    ),
    "another exception": (
        "{}['k']\n",
        "ZeroDivisionError: division by zero\n",
        "pytb",
        ["-ZeroDivisionError: division by zero", "+KeyError: 'k'"],
    ),
    "a missing output": ("pass\n", "1\n", "text", ["prints something else", "-1"]),
    "a killed process": ("import os\nos._exit(3)\n", "", "text", ["ended with exit status 3"]),
}


@pytest.mark.parametrize("code, out, output, says", FAULTS.values(), ids=FAULTS)
def test_fault(tmp_path, code, out, output, says):
    stdout = verify(tmp_path, code, out, output)
    for text in says:
        assert text in stdout
    assert "1 failed" in stdout
    assert "Traceback" not in stdout


def test_a_print_without_an_output_fence(tmp_path):
    files = {"docs/page.md": "```python\nprint(1)\n```\n"}
    assert "prints, and the page shows no output" in run_pytest(make_project(tmp_path, files))[0].stdout


def test_a_problem_fails_and_names_its_line(tmp_path):
    files = {"docs/page.md": "Text.\n\n```py\nprint(1)\n```\n"}
    result, counts = run_pytest(make_project(tmp_path, files))
    assert "docs/page.md:3: this Python fence is passed over by some tool" in result.stdout
    assert counts == {"error": 1}


def test_a_problem_stops_no_other_page(tmp_path):
    files = GOOD | {"docs/bad.md": "```py\nprint(1)\n```\n"}
    make_project(tmp_path, files)
    for workers in ("0", "2"):
        result, counts = run_pytest(tmp_path, "-n", workers)
        assert counts == {"passed": 1, "error": 1}
        assert result.returncode == 1


def test_another_seed(tmp_path):
    code = "import random\nimport numpy\nimport torch\nprint({})\n"
    prints = {"hash": "hash('a')", "random": "random.random()", "numpy": "numpy.random.rand()", "torch": "torch.rand(1)"}
    files = {f"snippets/page/{name}.py": code.format(prints[name]) for name in prints}
    make_project(tmp_path, files | {"docs/page.md": "".join(map(example, prints))})
    run_pytest(tmp_path, "--update")
    assert run_pytest(tmp_path)[1] == {"passed": 4}
    assert run_pytest(tmp_path, "--seed", "1")[1] == {"failed": 4}


def test_a_run_of_none_fails(tmp_path):
    (tmp_path / "tests").mkdir()
    files = {"docs/page.md": "No example.\n", "tests/test_other.py": "def test(): pass\n"}
    result = run(make_project(tmp_path, files), "pytest", "-q")
    assert "1 passed" in result.stdout
    assert "no example ran" in result.stdout
    assert result.returncode == 1


def test_a_run_says_how_many_ran(tmp_path):
    assert "examples: 1 ran, 0 need CUDA" in run_pytest(make_project(tmp_path, GOOD))[0].stdout


CUDA = {
    "docs/page.md": "<!--pytest.mark.cuda-->\n" + example("gpu"),
    "snippets/page/gpu.py": "import torch\nprint(torch.ones(1, device='cuda').device)\n",
    "snippets/page/gpu.out": "cuda:0\n# NVIDIA H200, torch 2.13.0, numpy 2.4.6\n",
}


def test_cuda_examples_are_counted(tmp_path):
    result, counts = run_pytest(make_project(tmp_path, CUDA), "-rs")
    ran = "examples: 1 ran, 0 need CUDA" in result.stdout  # on a machine with a GPU
    assert ran or "examples: 0 ran, 1 need CUDA" in result.stdout
    assert ran or ("needs CUDA" in result.stdout and counts == {"skipped": 1})


def test_examples_that_lack_a_library_are_counted(tmp_path, monkeypatch):
    page = "---\nlibraries: [no-such-thing]\n---\n" + GOOD["docs/page.md"]
    monkeypatch.delenv("CI", raising=False)
    result, counts = run_pytest(make_project(tmp_path, GOOD | {"docs/page.md": page}), "-rs")
    assert counts == {"skipped": 1} and "needs no-such-thing" in result.stdout
    assert "examples: 0 ran, 0 need CUDA, 1 need a library" in result.stdout
    monkeypatch.setenv("CI", "true")  # where all have to be there, it runs
    assert run_pytest(tmp_path)[1] == {"passed": 1}


def update(folder, *names):
    """Update what is named, or all; return pytest's process and the files that it says it wrote."""
    result = run(folder, "pytest", "-q", "--update", *(names or ("docs", "README.md")))
    return result, sorted(re.findall(r"^wrote (.*)$", result.stdout, re.MULTILINE))


def test_update_writes_what_changed_and_nothing_else(tmp_path):
    files = GOOD | {
        "docs/page.md": example("good") + example("new") + example("old"),
        "snippets/page/new.py": "print('new')\n",
        "snippets/page/old.py": "print('now')\n",
        "snippets/page/old.out": "then\n",
    }
    make_project(tmp_path, files)
    before = (tmp_path / "snippets/page/good.out").stat().st_mtime_ns
    assert update(tmp_path, "docs/page.md::new")[1] == ["snippets/page/new.out"]
    assert (tmp_path / "snippets/page/old.out").read_text() == "then\n"
    assert update(tmp_path, "docs/page.md")[1] == ["snippets/page/old.out"]
    assert (tmp_path / "snippets/page/old.out").read_text() == "now\n"
    assert (tmp_path / "snippets/page/good.out").stat().st_mtime_ns == before
    assert run_pytest(tmp_path)[1] == {"passed": 3}


REFUSALS = {
    "raises, not marked": ("1 / 0\n", "text", "raised, and its output is not marked"),
    "marked, raises nothing": ("print(1)\n", "pytb", "raised nothing"),
    "killed": ("import os\nos._exit(3)\n", "text", "ended with exit status 3"),
}


@pytest.mark.parametrize("code, output, says", REFUSALS.values(), ids=REFUSALS)
def test_update_refuses(tmp_path, code, output, says):
    files = {"docs/page.md": example("a", output=output), "snippets/page/a.py": code, "snippets/page/a.out": "kept\n"}
    result, wrote = update(make_project(tmp_path, files))
    assert result.returncode == 1 and not wrote
    assert says in result.stdout
    assert (tmp_path / "snippets/page/a.out").read_text() == "kept\n"


@pytest.mark.parametrize("names", [[], ["docs/page.md"], ["docs/page.md::good"]], ids=["all", "page", "example"])
def test_update_refuses_a_page_with_a_problem(tmp_path, names):
    files = GOOD | {"docs/page.md": example("good") + "```py\n1\n```\n", "snippets/page/good.out": "kept\n"}
    result, wrote = update(make_project(tmp_path, files), *names)
    assert result.returncode and not wrote
    assert "docs/page.md:9: this Python fence is passed over" in result.stdout
    assert (tmp_path / "snippets/page/good.out").read_text() == "kept\n"


def test_update_of_an_unknown_name(tmp_path):
    make_project(tmp_path, GOOD | {"snippets/page/good.out": "kept\n"})
    result, wrote = update(tmp_path, "docs/page.md::good", "docs/page.md::none")
    assert result.returncode and not wrote
    assert "docs/page.md::none" in result.stderr
    assert (tmp_path / "snippets/page/good.out").read_text() == "kept\n"


def test_update_of_an_output_inside_a_page(tmp_path):
    text = (
        f"```python\nprint(1)\nprint(2)\n```\n\n{MARKER}```text\n0\n```\n\n"
        f"- item\n\n    ```python\n    print(3)\n    ```\n\n    {MARKER}    ```text\n    ```\n\nEnd.\n"
    )
    make_project(tmp_path, {"README.md": text, "docs/page.md": ""})
    assert update(tmp_path)[1] == ["README.md", "README.md"]
    right = text.replace("0\n", "1\n2\n").replace("    ```text\n", "    ```text\n    3\n")
    assert (tmp_path / "README.md").read_text() == right

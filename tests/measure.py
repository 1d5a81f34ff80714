"""Measures what the README and the issues promise: `python -m tests.measure`.

Not a test: absolute times differ from machine to machine. It verifies 300
generated examples with two workers, and builds this site and one with ten
times its pages, and prints the seconds each took.
"""

import shutil
import tempfile
import time
from pathlib import Path

from tests.projects import copy_project, example, make_project, run

CODE = "import numpy as np\nimport torch\n\narray = np.full(3, {n})\nprint(torch.from_numpy(array))\n"
OUT = "tensor([{n}, {n}, {n}])\n"


def timed(*command):
    """Run a command; return its seconds and its output."""
    start = time.monotonic()
    result = run(*command)
    assert result.returncode == 0, result.stdout + result.stderr
    return time.monotonic() - start, result.stdout


def verify(folder, count):
    """Print how long `count` generated examples take to verify."""
    files = {}
    for n in range(count):
        page = f"page{n // 6}"
        files[f"snippets/{page}/e{n}.py"] = CODE.format(n=n)
        files[f"snippets/{page}/e{n}.out"] = OUT.format(n=n)
        files[f"docs/{page}.md"] = files.get(f"docs/{page}.md", "") + example(f"e{n}", page)
    make_project(folder, files)
    for workers in ("2", "0"):
        seconds, said = timed(folder, "pytest", "-q", "docs", "-n", workers)
        assert f"examples: {count} ran" in said
        print(f"{count} examples, -n {workers}: {seconds:.1f} s, {seconds / count:.3f} s each")


def build(folder):
    """Print how long the site takes to build, and a site of ten times its pages."""
    copy_project(folder)
    pages = sorted(Path(folder, "docs").rglob("*.md"))
    once, _ = timed(folder, "mkdocs", "build")
    print(f"{len(pages)} pages: {once:.2f} s")
    for copy in range(9):
        for page in pages:
            if "blog" not in page.parts and page.name != "tags.md":
                home = page.relative_to(folder / "docs")
                target = folder / "docs" / f"copy{copy}" / home
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(page, target)
    many = len(list(Path(folder, "docs").rglob("*.md")))
    tenfold, _ = timed(folder, "mkdocs", "build")
    print(f"{many} pages: {tenfold:.2f} s, {tenfold / once:.1f} times as long for {many / len(pages):.1f} times the pages")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        verify(Path(folder), 300)
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))

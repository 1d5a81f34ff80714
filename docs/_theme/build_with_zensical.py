"""Builds the site with Zensical: `python docs/_theme/build_with_zensical.py`.

Zensical reads mkdocs.yml, but runs no hooks and no mkdocs-jupyter. What readers
and links need of them is done around it: before, in a copy of the sources, each
notebook becomes a Markdown page; after, the programs are published, and the
names above examples become links and addresses. docs/about/after-material.md
says what is lost.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from itertools import groupby
from pathlib import Path

import hooks

ROOT = Path(__file__).parents[2]
POST = re.compile(r"^blog/\d{4}/\d\d/\d\d/")


def copy_sources(folder):
    """Copy the sources to `folder`; of each notebook, make a page there."""
    for name in ("docs", "snippets"):
        shutil.copytree(ROOT / name, folder / name)
    pins = dict(hooks.PIN.findall((ROOT / "docs/recipes/requirements.txt").read_text("utf-8")))
    settings = (ROOT / "mkdocs.yml").read_text("utf-8").replace(".ipynb", ".md")
    settings = settings.replace("\nextra:\n", f"\nextra:\n  libraries: {json.dumps(pins)}\n")
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    for path in sorted(folder.glob("docs/**/*.ipynb")):
        uri = path.relative_to(folder / "docs").as_posix()
        path.with_suffix(".md").write_text(page_of(json.loads(path.read_text("utf-8")), uri), "utf-8")
        (path.parent / path.stem).mkdir()
        path.rename(path.parent / path.stem / path.name)  # where its page's button looks for it


def page_of(notebook, uri):
    """Return the Markdown page of a notebook."""
    blocks = [(answers(cell), text) for cell in notebook["cells"] for text in texts_of(cell)]
    # The first cell is the title and says what is needed; then the button.
    blocks.insert(1, (False, hooks.notebook_links(uri, os.environ.get("REPO_URL"))))
    parts = [f"---\n{json.dumps(notebook['metadata']['page'])}\n---"]
    for folded, group in groupby(blocks, key=lambda block: block[0]):
        text = "\n\n".join(text for _, text in group)
        parts.append('??? answer "Answer"\n\n' + re.sub("(?m)^(?=.)", "    ", text) if folded else text)
    return "\n\n".join(parts) + "\n"


def answers(cell):
    return "answer" in cell["metadata"].get("tags", [])


def texts_of(cell):
    """Return a cell and its outputs as Markdown."""
    source = "".join(cell["source"])
    if cell["cell_type"] == "markdown":
        return [source]
    return [fence("python", source), *map(output_of, cell["outputs"])]


def output_of(output):
    """Return an output of a cell as Markdown."""
    data = output.get("data", {})
    if "image/png" in data:
        alt = output["metadata"]["image/png"]["alt"]
        return f"![{alt}](data:image/png;base64,{''.join(data['image/png']).replace(chr(10), '')})"
    if output["output_type"] == "error":
        return fence("pytb", "\n".join(output["traceback"]))
    return fence("text", "".join(output.get("text") or data["text/plain"]))


def fence(language, text):
    return f"````{language}\n{text.strip(chr(10))}\n````"


def finish(site):
    """Publish the programs, link to them; remove what Zensical did not render."""
    programs = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("snippets/**/*.py")}
    for uri in programs:
        (site / uri).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / uri, site / uri)
    for path in site.rglob("index.html"):
        url = f"{path.parent.relative_to(site).as_posix()}/".removeprefix("./")
        content = path.read_text("utf-8")
        for folder in (POST.sub("blog/posts/", url).rstrip("/"), f"{url}index"):
            content = hooks.link_examples(content, f"snippets/{folder}", url, programs)
        path.write_text(content, "utf-8")
    for path in (*site.glob("*.py"), site / "llms.txt"):
        path.unlink(missing_ok=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        copy_sources(Path(folder))
        subprocess.run([sys.executable, "-m", "zensical", "build", "--strict"], cwd=folder, check=True)
        finish(Path(folder, "site"))
        shutil.rmtree(ROOT / "site", ignore_errors=True)
        shutil.move(Path(folder, "site"), ROOT / "site")

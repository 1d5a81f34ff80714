"""Every fence is run, compared, parsed or shown on purpose; none is missed."""

import pytest

from tests.projects import MARKER, example, make_project
from tests.verifier.pages import find_pages, read_page

CODE = "print('hi')\n"


def read(folder, text, name="docs/page.md", **files):
    """Write one page (and snippets/page/NAME.SUFFIX for NAME_SUFFIX=…); read it."""
    snippets = {f"snippets/page/{key.replace('_', '.')}": value for key, value in files.items()}
    return read_page(make_project(folder, {name: text, **snippets}), name)


def the_problem(page):
    assert page.problem
    return str(page.problem)


RUN = {
    "plain": "```python\n{code}```\n",
    "title": '```python title="x.py"\n{code}```\n',
    "highlight and line numbers": '```python hl_lines="1" linenums="1"\n{code}```\n',
    "four backticks": "````python\n{code}````\n",
    "in a list": "- item\n\n    ```python\n    {code}    ```\n",
    "in a tab": '=== "NumPy"\n\n    ```python\n    {code}    ```\n',
    "in an admonition": "!!! note\n\n    ```python\n    {code}    ```\n",
}


@pytest.mark.parametrize("text", RUN.values(), ids=RUN)
def test_is_run(tmp_path, text):
    page = read(tmp_path, text.format(code=CODE))
    assert not page.problem
    assert [example.code for example in page.examples] == [CODE]


def test_an_include_is_refused_in_readme(tmp_path):
    text = '```python title="a.py"\n--8<-- "README/a.py"\n```\n'
    page = read_page(make_project(tmp_path, {"README.md": text, "snippets/README/a.py": CODE}), "README.md")
    assert "in README.md without the includes" in the_problem(page)


def test_is_run_in_readme(tmp_path):
    page = read(tmp_path, f"```python\n{CODE}```\n", name="README.md")
    assert [example.code for example in page.examples] == [CODE]


REFUSED = {
    "py": "```py\n{code}```\n",
    "Python": "```Python\n{code}```\n",
    "python3": "```python3\n{code}```\n",
    "pycon": "```pycon\n>>> 1\n```\n",
    "space": "``` python\n{code}```\n",
    "braces": "```{{.python}}\n{code}```\n",
    "braces with title": '```{{ .python title="x.py" }}\n{code}```\n',
    "tildes": "~~~python\n{code}~~~\n",
    "title without quotes": "```python title=x.py\n{code}```\n",
    "highlights with a comma": '```python title="x.py" hl_lines="6,9"\n{code}```\n',
    "quote": "> ```python\n> {code}> ```\n",
    "behind a list marker": "- ```python\n  {code}  ```\n",
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_is_refused(tmp_path, text):
    said = the_problem(read(tmp_path, "# Title\n\n" + text.format(code=CODE)))
    assert said.startswith("docs/page.md:3: ")
    assert "is passed over by some tool" in said
    assert "cure: " in said


def test_a_whole_example(tmp_path):
    page = read(tmp_path, example("a"), a_py=CODE, a_out="hi\n")
    [found] = page.examples
    assert (found.address, found.out, found.expected) == ("page/a.py", "page/a.out", "hi\n")
    assert (found.code, found.raises) == (CODE, False)


def test_the_output_fence_marks_an_example_as_raising(tmp_path):
    page = read(tmp_path, example("a", output="pytb"), a_py="1 / 0\n", a_out="E: x\n")
    assert page.examples[0].raises


def test_an_output_still_to_be_written(tmp_path):
    [found] = read(tmp_path, example("a"), a_py=CODE).examples
    assert found.shown and found.expected == ""


def test_an_output_in_prose_counts(tmp_path):
    text = '```python title="a.py"\n--8<-- "page/a.py"\n```\n\n--8<-- "page/a.out"\n'
    page = read(tmp_path, text, a_py=CODE, a_out="| hi |\n")
    assert page.examples[0].expected == "| hi |\n"


def test_data_and_shell_are_in_lanes(tmp_path):
    text = "```yaml\na: 1\n```\n\n```json\n{}\n```\n\n```toml\na = 1\n```\n\n```sh\nls\n```\n"
    assert not read(tmp_path, text).problem


FORM = "this Python fence is passed over by some tool"
LOOSE = "this is the output of no example"
PROBLEMS = {
    "a missing snippet": (
        '```python title="no.py"\n--8<-- "page/no.py"\n```\n',
        "docs/page.md:1: Snippet at path 'page/no.py' could not be found\n  cure: create it",
    ),
    "an include outside snippets": (
        '```python title="x.py"\n--8<-- "../secret.py"\n```\n',
        "docs/page.md:1: Snippet at path '../secret.py' could not be found\n  cure: create it; an include names a file below snippets/",
    ),
    "an output fence without a marker": (
        f"```python\n{CODE}```\n\n```text\nhi\n```\n",
        f"docs/page.md:5: {LOOSE}\n  cure: write the example, then its output, like this",
    ),
    "two outputs": (
        f"```python\n{CODE}```\n\n{MARKER}```text\nhi\n```\n\n{MARKER}```text\nhi\n```\n",
        f"docs/page.md:11: {LOOSE}",
    ),
    "an output without an example": (f"{MARKER}```text\nhi\n```\n", LOOSE),
    "a marker without a fence": (f"Text.\n\n{MARKER}\nText.\n", "docs/page.md:3: no fence follows"),
    "a marker at the end": (MARKER.rstrip("\n"), "docs/page.md:1: no fence follows"),
    "another page's example": (
        '```python title="a.py"\n--8<-- "other/a.py"\n```\n',
        f"docs/page.md:1: {FORM}\n  cure: write the example, then its output, like this",
    ),
    "a part of a file": ('```python title="a.py"\n--8<-- "page/a.py:1:2"\n```\n', FORM),
    "another title": ('```python title="b.py"\n--8<-- "page/a.py"\n```\n', FORM),
    "no title": ('```python\n--8<-- "page/a.py"\n```\n', FORM),
    "an include among code": ('```python\nimport torch\n--8<-- "page/a.py"\n```\n', FORM),
    "an output typed by hand": (
        f'```python title="a.py"\n--8<-- "page/a.py"\n```\n\n{MARKER}```text\nhi\n```\n',
        f'{MARKER}```text\n--8<-- "page/NAME.out"\n```',
    ),
    "Python as an output": (f"```python\n{CODE}```\n\n{MARKER}```python\n{CODE}```\n", FORM),
    "a skip": (f"<!--pytest.mark.skip-->\n```python\n{CODE}```\n", "has no place here"),
    "an xfail": (f"<!--pytest.mark.xfail-->\n```python\n{CODE}```\n", "has no place here"),
    "a continued block": (
        f"```python\n{CODE}```\n\n<!--pytest-codeblocks:cont-->\n```python\n{CODE}```\n",
        "has no place here",
    ),
    "an unknown language": ("```rust\nfn\n```\n", "is in no lane"),
    "no language": ("```\nx\n```\n", "is in no lane"),
    "data that does not parse": ("```json\n{\n```\n", "does not parse as json"),
    "a fence never closed": (f"```python\n{CODE}", "docs/page.md:1: this fence is never closed"),
    "a fence never closed behind a marker": (f"{MARKER}```text\n", "docs/page.md:2: this fence is never closed"),
    "a GPU's output that does not name it": (
        '<!--pytest.mark.cuda-->\n```python title="a.py"\n--8<-- "page/a.py"\n```\n\n'
        f'{MARKER}```text\n--8<-- "page/a.out"\n```\n',
        "docs/page.md:2: its output does not name its GPU and versions",
    ),
}


@pytest.mark.parametrize("text, says", PROBLEMS.values(), ids=PROBLEMS)
def test_problem(tmp_path, text, says):
    (tmp_path / "secret.py").write_text("secret\n")
    files = {"snippets/other/a.py": CODE, "snippets/page/a.py": CODE, "snippets/page/a.out": "hi\n"}
    said = the_problem(read_page(make_project(tmp_path, {"docs/page.md": text, **files}), "docs/page.md"))
    assert says in said
    assert "\n  cure: " in said


def test_skipfile_skips_nothing(tmp_path):
    page = read(tmp_path, f"<!--pytest-codeblocks:skipfile-->\n\nText.\n\n```python\n{CODE}```\n")
    assert "no fence follows <!--pytest-codeblocks:skipfile-->" in the_problem(page)


@pytest.mark.parametrize("broken", ["docs/page.md", "snippets/page/a.py", "snippets/page/a.out"])
@pytest.mark.parametrize("content, says", [(b"\xff\n", "is not UTF-8"), (b"x\r\n", "has Windows line ends")])
def test_bytes(tmp_path, broken, content, says):
    files = {"docs/page.md": example("a"), "snippets/page/a.py": CODE, "snippets/page/a.out": "hi\n"}
    page = read_page(make_project(tmp_path, files | {broken: content}), "docs/page.md")
    assert the_problem(page).startswith(f"{broken}:1: {says}")


def test_snippet_options_come_from_mkdocs_yml(tmp_path):
    make_project(tmp_path, {"docs/page.md": example("a"), "elsewhere/page/a.py": CODE, "snippets/page/a.py": "no", "snippets/page/a.out": "", "elsewhere/page/a.out": "hi\n"})
    config = tmp_path / "mkdocs.yml"
    config.write_text(config.read_text().replace("base_path: [snippets]", "base_path: [elsewhere]"))
    [found] = read_page(tmp_path, "docs/page.md").examples
    assert (found.code, found.expected) == (CODE, "hi\n")


def test_pages_are_found(tmp_path):
    make_project(tmp_path, {"docs/a.md": "", "docs/blog/posts/b.md": ""})
    assert find_pages(tmp_path) == ["docs/a.md", "docs/blog/posts/b.md", "README.md"]

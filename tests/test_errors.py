"""The error index is complete, and a pasted message leads to its page."""

import re
import textwrap

import pytest

from tests.browser import search
from tests.error_index import DATA, INDEX, indexed, read_errors
from tests.projects import ROOT
from tests.verifier import interpreter
from tests.verifier.pages import read_page

ERRORS = {error["page"]: error for error in read_errors(ROOT)}
# Compiled here: there are more than re keeps.
PATTERNS = {name: [re.compile(pattern) for pattern in error["patterns"]] for name, error in ERRORS.items()}
SECTIONS = ["top", "raises", "why", "causes", "not", "wordings", "next"]
ITEM = re.compile(r"^- (`+) ?(.+?) ?\1(.*?)(?=^- |^$)", re.MULTILINE | re.DOTALL)


def text_of(name):
    return (ROOT / f"docs/errors/{name}.md").read_text("utf-8")


def recognised(text):
    """Return the pages whose patterns a message matches."""
    return [name for name, patterns in PATTERNS.items() if any(pattern.search(text) for pattern in patterns)]


def wordings(name):
    """Return each wording that a page lists, with the pages that the item links."""
    section = re.search(r"\{ #wordings \}(.*?)^## ", text_of(name), re.MULTILINE | re.DOTALL)[1]
    for _, text, behind in ITEM.findall(section):
        yield " ".join(text.split()), re.findall(r"\]\(([\w-]+)\.md", behind)


def traceback_of(example):
    """Return the whole traceback, or the warnings, that an example ends with."""
    code = "import traceback\ntry:\n" + textwrap.indent(example.code, "    ")
    return interpreter.run(code + "except Exception:\n    traceback.print_exc()\n").text


def test_index_is_up_to_date():
    stale = [str(path) for path, text in indexed(ROOT).items() if text != (ROOT / path).read_text("utf-8")]
    assert not stale, f"run: python -m tests.error_index, which rewrites {stale}"


@pytest.mark.parametrize("name", ERRORS)
def test_page_has_its_sections(name):
    ids = re.findall(r"\{ #([\w-]+) \}$", text_of(name), re.MULTILINE)
    assert [section for section in ids if section in SECTIONS] == SECTIONS


@pytest.mark.parametrize("name", ERRORS)
def test_page_shows_its_message_raised(name):
    examples = read_page(ROOT, f"docs/errors/{name}.md").examples
    assert any(name in recognised(example.expected) for example in examples)


@pytest.mark.parametrize("name", ERRORS)
def test_each_wording_leads_to_its_page(name):
    assert recognised(ERRORS[name]["title"]) == [name]
    found = {text: (recognised(text), links) for text, links in wordings(name)}
    assert found
    lost = {text: pages for text, (pages, links) in found.items() if len(pages) != 1 or pages[0] not in [name, *links]}
    assert not lost


UNRELATED = {
    "a module that is missing": "ModuleNotFoundError: No module named 'torchvision'",
    "a file that is missing": "FileNotFoundError: [Errno 2] No such file or directory: 'weights.pt'",
    "a key": "KeyError: 'numpy'",
    "an index": "IndexError: list index out of range",
    "a name": "NameError: name 'np' is not defined",
    "an attribute": "AttributeError: 'NoneType' object has no attribute 'shape'",
    "a typo in a module": "AttributeError: module 'json' has no attribute 'loadz'",
    "a syntax error": "SyntaxError: invalid syntax. Perhaps you forgot a comma?",
    "an import": "ImportError: cannot import name 'Trainer' from 'lightning'",
    "GPU memory": "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB.",
    "a GPU assertion": "RuntimeError: CUDA error: device-side assert triggered",
    "values to unpack": "ValueError: not enough values to unpack (expected 2, got 1)",
    "a state dict": 'RuntimeError: Error(s) in loading state_dict for Net:\n\tMissing key(s) in state_dict: "fc.weight".',
    "backward twice": "RuntimeError: Trying to backward through the graph a second time",
    "a dictionary": "AttributeError: 'dict' object has no attribute 'items_list'",
    "a division": "ZeroDivisionError: division by zero",
    "an interrupt": "KeyboardInterrupt",
    "a JSON file": "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    "pandas": "ValueError: Length of values (3) does not match length of index (4)",
    "a recursion": "RecursionError: maximum recursion depth exceeded",
    "no traceback": "How do I convert a tensor to an array?",
}
FRAMES = """\
>>> train(loader)
Traceback (most recent call last):
  File "/home/me/numpy/from_numpy/train.py", line 12, in <module>
    array = model(batch).detach().cpu().numpy()
  File "/home/me/.venv/lib/python3.12/site-packages/torch/nn/modules/module.py", line 1751, in _call_impl
    return forward_call(*args, **kwargs)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"""
FIND = """async (texts) => {
  const { loadErrors, findError } = await import("/assets/find-error.js")
  const errors = await loadErrors()
  return texts.map((text) => findError(errors, text)?.page || "")
}"""


def found(page, texts):
    """Return the page that the paste box recognises in each text."""
    page.goto("/errors/")
    return page.evaluate(FIND, texts)


def test_unrelated_tracebacks_match_nothing(page):
    texts = [FRAMES + text + "\n" for text in UNRELATED.values()]
    assert dict(zip(UNRELATED, found(page, texts))) == dict.fromkeys(UNRELATED, "")


def test_each_real_traceback_leads_to_its_page(page):
    """The tracebacks and warnings of all examples that show their page's message."""
    texts, names = [], []
    for name in ERRORS:
        for example in read_page(ROOT, f"docs/errors/{name}.md").examples:
            if example.raises and recognised(example.expected) == [name]:
                texts.append(FRAMES + traceback_of(example))
                names.append(name)
    assert found(page, texts) == names
    assert len(set(names)) > len(ERRORS) / 2


def paste(page, selector, text):
    page.evaluate("(text) => navigator.clipboard.writeText(text)", text)
    page.locator(selector).focus()
    page.keyboard.press("Control+V")


@pytest.mark.parametrize("start", ["/", "/errors/"])
def test_pasting_a_traceback_opens_its_page(page, start):
    page.goto(start)
    paste(page, "#traceback", FRAMES + "RuntimeError: Can't call numpy() on Tensor that requires grad.\n$ ")
    page.wait_for_url("**/errors/requires-grad/")


def test_box_works_from_the_keyboard_and_says_what_it_found(page):
    page.goto("/errors/")
    status = page.locator(".paste [role=status]")
    page.get_by_label("Paste your traceback").focus()
    page.keyboard.type("KeyError: 'numpy'")
    status.get_by_text("No page knows this message").wait_for()
    page.keyboard.press("Control+A")
    page.keyboard.type("TypeError: can't convert cuda:1 device type tensor to numpy.")
    status.get_by_role("link", name="can't convert cuda:0").wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/errors/cannot-convert-cuda-tensor/")


def test_filter_shows_the_rows_that_have_the_words(page):
    page.goto("/errors/")
    rows = page.locator(".errors tbody tr:visible")
    assert rows.count() == len(ERRORS)
    page.get_by_label("Filter").fill("numpy() BIT")
    assert rows.all_inner_texts() and all("bit" in text for text in rows.all_inner_texts())
    assert page.locator(".filter [role=status]").inner_text() == f"{rows.count()} of {len(ERRORS)} rows"


def test_without_javascript_the_table_is_there(chromium, address):
    page = chromium.new_page(java_script_enabled=False)
    page.goto(address + "errors/")
    assert page.locator(".errors tbody tr:visible").count() == len(ERRORS)
    assert not page.locator(".paste, .filter").filter(visible=True).count()
    page.close()


def test_search_brings_the_page_of_a_message_first(page):
    """Its title, with and without the exception's name, each wording that the
    page lists, and each message that its examples show."""
    asked = {}
    for name, error in ERRORS.items():
        asked |= {error["title"]: name, f"{error['exception']}: {error['title']}": name}
        asked |= {text: name for text, _ in wordings(name) if recognised(text) == [name]}
        for example in read_page(ROOT, f"docs/errors/{name}.md").examples:
            lines = example.expected.splitlines()
            asked |= {line: name for line in lines if recognised(line) == [name]}
    first = dict(zip(asked, search(page, list(asked))))
    assert {text: paths for text, paths in first.items() if paths[:1] != [f"/errors/{asked[text]}/"]} == {}


def test_search_takes_a_whole_traceback(page):
    page.goto("/")
    paste(page, "[data-md-component=search-query]", FRAMES + "TypeError: can't convert np.ndarray of type numpy.object_.\n")
    page.locator("[data-md-score=Infinity]", has_text="numpy.object_").wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/errors/object-array/*")

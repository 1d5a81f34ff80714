"""The site's search answers questions in their askers' words."""

import tomllib

from tests.browser import search
from tests.projects import ROOT

QUESTIONS = tomllib.loads((ROOT / "tests/questions.toml").read_text("utf-8"))["question"]


def test_each_question_names_pages_that_are_there():
    named = {page for question in QUESTIONS for page in question["pages"]}
    assert [page for page in named if not (ROOT / f"docs/{page}.md").exists()] == []


def test_a_page_that_answers_is_among_the_first_three(page):
    found = search(page, [question["text"] for question in QUESTIONS])
    missed = {
        question["text"]: paths
        for question, paths in zip(QUESTIONS, found, strict=True)
        if not {f"/{name}/" for name in question["pages"]} & set(paths)
    }
    assert len(missed) <= 0.05 * len(QUESTIONS), missed


def test_what_is_typed_half_finds_the_page(page):
    [paths] = search(page, ["contigu"])
    assert "/guide/contiguous/" in paths


def test_a_slip_finds_the_page_all_the_same(page):
    [paths] = search(page, ["non contigous array"])
    assert "/guide/contiguous/" in paths


def test_the_direction_counts(page):
    there, back = search(page, ["pytorch tensor to numpy array", "pytorch tensor from numpy array"])
    assert (there[0], back[0]) == ("/guide/to-numpy/", "/guide/to-tensor/")


def test_a_function_is_found_whose_name_is_an_everyday_word(page):
    where, every = search(page, ["np.where", "tensor.all()"])
    assert "/errors/where-condition/" in where
    assert "/errors/ambiguous-truth-value/" in every


def test_a_result_says_what_was_asked(page):
    page.goto("/")
    field = page.locator("[data-md-component=search-query]")
    field.fill("fastest way to turn a list of arrays into one tensor")
    field.press("End")  # the theme reads the field when a key is released
    first = page.locator(".md-search-result__item").first
    first.get_by_text("list of").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/guide/lists-and-scalars/*")


def test_of_what_is_typed_in_haste_the_last_is_answered(page):
    """While the worker loads, answers to first letters come in any order."""
    page.goto("/")
    replies = page.evaluate("""async () => {
      const worker = new Worker("/assets/search.js"), replies = []
      worker.onmessage = ({ data }) => replies.push(data.data.items.length)
      for (const data of ["m", "me", "memory"]) worker.postMessage({ type: 2, data })
      for (let i = 0; !replies.length && i < 1000; i++) await new Promise((done) => setTimeout(done, 10))
      await new Promise((done) => setTimeout(done, 300))
      return replies
    }""")
    assert len(replies) == 1 and replies[0] > 3


HOSTILE = [
    "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "constructor", "__proto__", "toString",
    "%3Csvg/onload=alert(1)%3E", "'\"><b>bold</b>", "\\", "*", "~1", "^2", "\u202e", "{{ 7 * 7 }}",
]


def test_hostile_queries_stay_text(page):
    page.goto("/")
    field = page.locator("[data-md-component=search-query]")
    field.click()
    for text in HOSTILE:
        field.fill(text)
        field.press("End")
        page.wait_for_timeout(200)
        assert not page.locator(".md-search-result :is(img, script, svg[onload], b)").count(), text

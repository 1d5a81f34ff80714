"""What visitors type, paste or put into an address stays text.

Two hundred hostile texts go to each place that takes one. The policy of
docs/_theme/policy.py is switched off here: pages have to be safe without it.
"""

from itertools import product
from urllib.parse import quote

import pytest

# Each element is marked; each script calls hacked().
PAYLOADS = [
    "<script data-hostile>hacked()</script>",
    "<img data-hostile src=x onerror=hacked()>",
    "<svg data-hostile onload=hacked()></svg>",
    "<svg data-hostile><animate onbegin=hacked() attributeName=x dur=1s></svg>",
    '<iframe data-hostile srcdoc="<script>parent.hacked()</script>"></iframe>',
    "<a data-hostile href=javascript:hacked()>x</a>",
    "<details data-hostile open ontoggle=hacked()>x</details>",
    "<input data-hostile autofocus onfocus=hacked()>",
    "<video data-hostile><source onerror=hacked()></video>",
    "<form data-hostile action=javascript:hacked()><button>x</button></form>",
    "<object data-hostile data=javascript:hacked()></object>",
    "<base data-hostile href=//127.0.0.1:9/>",
    "<style data-hostile>body { display: none }</style>",
    "<math data-hostile><mtext><img src=x onerror=hacked()></mtext></math>",
    "<b data-hostile onmouseover=hacked()>\u202ebold</b>",
    "javascript:hacked()",
    "${hacked()}{{ hacked() }}#{hacked()}",
    "__proto__[hacked]=1",
    "constructor.prototype.hacked",
    "((((((((((((((((a+)+)+)+)+)+[[[[\\\\*^~2",
]
WRAPPINGS = [
    "{}",
    '">{}',
    "'>{}",
    "</textarea></title></script>{}",
    "--><!-->{}",
    "tensor {} array",
    "TypeError: can't convert np.ndarray of type numpy.object_. {}",
    "{} RuntimeError: Can't call numpy() on Tensor that requires grad.",
    "TypeError: '<' not supported between instances of 'Tensor' and '{}'",
    "\x00{}\r\n{}",
]
HOSTILE = [wrapping.replace("{}", payload) for payload, wrapping in product(PAYLOADS, WRAPPINGS)]
# Notes each call, and each element or address that came from a payload.
WATCH = """
window.faults = []
window.hacked = () => void faults.push("a script ran")
window.alert = window.confirm = window.prompt = hacked
const hostile = ({ name, value }) => /^on|^data-hostile$/.test(name) || /^\\s*javascript:/i.test(value)
const look = (element) => [...element.attributes].some(hostile) && faults.push(element.outerHTML.slice(0, 200))
new MutationObserver((records) => {
  for (const { target, addedNodes } of records)
    for (const node of [target, ...addedNodes])
      if (node.nodeType === 1) [node, ...(node === target ? [] : node.querySelectorAll("*"))].forEach(look)
}).observe(document, { attributes: true, childList: true, subtree: true })
"""
CAUGHT = """async () => {
  await new Promise((done) => setTimeout(done, 100))
  return [...faults, ...Object.keys(Object.prototype), ...("hacked" in {} ? ["a polluted prototype"] : [])]
}"""
# Types each text into a field; waits after each for what shows the result.
TYPE = """async ([selector, texts]) => {
  const field = document.querySelector(selector)
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set
  for (const text of texts) {
    set.call(field, text)
    field.dispatchEvent(new InputEvent("input", { bubbles: true }))
    field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
    await new Promise((done) => setTimeout(done, 20))
  }
}"""


@pytest.fixture
def page(chromium, address):
    """A browser page that watches, without the policy; a script's error fails the test."""
    context = chromium.new_context(base_url=address, bypass_csp=True)
    context.add_init_script(WATCH)
    page, faults = context.new_page(), []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("dialog", lambda dialog: faults.append(dialog.message) or dialog.dismiss())
    yield page
    context.close()
    assert faults == []


def test_there_are_200():
    assert len(set(HOSTILE)) == 200


def test_search(page):
    page.goto("/")
    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type("tensor")
    page.locator(".md-search-result__item").first.wait_for()
    page.evaluate(TYPE, ["[data-md-component=search-query]", [*HOSTILE, "contiguous <b>memory</b>"]])
    page.locator(".md-search-result__item").get_by_text("contiguous").first.wait_for()
    assert page.evaluate(CAUGHT) == []


def test_paste_box_and_table_filter(page):
    page.goto("/errors/")
    page.locator("form.paste").wait_for()
    page.evaluate(TYPE, [".filter input", HOSTILE])
    page.evaluate(TYPE, ["#traceback", HOSTILE[::-1]])
    page.evaluate(TYPE, ["#traceback", [text for text in HOSTILE if "requires grad" in text]])
    page.get_by_text("Found, press Enter to open").wait_for()
    assert page.evaluate(CAUGHT) == []


def test_address(page):
    """The picker's state, the search's ?q= and ?h=, the fragment, ten texts a visit."""
    # A visit takes a second or two, so each carries ten of the texts.
    for text in map(" ".join, zip(*[iter(HOSTILE)] * 10)):
        value = quote(text, safe="")
        keys = "&".join(f"{key}={value}" for key in ("q", "h", "from", "dtype", "memory", value))
        page.goto(f"/reference/picker/?{keys}#{value}", wait_until="domcontentloaded")
        page.locator(".picker .line").wait_for()
        assert page.evaluate(CAUGHT.replace("100", "0")) == [], text
    assert page.evaluate("document.querySelector('[data-md-component=search-query]').matches(':focus')"), "?q= was not read"


def test_path_of_no_page(page):
    page.goto("/404.html")
    found = page.evaluate(
        """async (paths) => {
          let found = 0
          for (const path of paths) {
            history.replaceState(null, "", path)
            document.querySelector(".suggestions ul").replaceChildren()
            await suggest()
            found += document.querySelectorAll(".suggestions li").length
          }
          return found
        }""",
        ["/" + quote(text, safe="" if number % 2 else "/<>'\"()={}$") for number, text in enumerate(HOSTILE)],
    )
    assert found > 200
    assert page.evaluate(CAUGHT) == []


def test_the_watch_sees(page):
    """What would get through if a script wrote HTML is caught."""
    page.goto("/404.html")
    caught = {}
    for payload in PAYLOADS[:15]:
        page.evaluate("(html) => { faults.length = 0; document.querySelector('h1').innerHTML = html }", payload)
        caught[payload] = page.evaluate(CAUGHT.replace("100", "0"))
    assert [payload for payload, faults in caught.items() if not faults] == []


LONG = {
    "one letter": "a" * 100_000,
    "short lines": "a\n" * 50_000,
    "spaces": " " * 100_000,
    "brackets": "([{" * 33_333,
    "many words": " ".join(f"word{number}" for number in range(10_000)),
    "almost messages": "can't convert np.ndarray of type expected scalar type Tensor. ' but found '" * 1400,
}


def test_a_long_text_takes_no_longer_than_its_length_explains(page):
    """100 kB are read in at most 500 times the time of 1 kB; what backtracks takes 10,000 times."""
    page.goto("/errors/")
    slow = page.evaluate(
        """async (texts) => {
          const { loadErrors, findError } = await import("/assets/find-error.js")
          const { loadRanking } = await import("/assets/rank.js")
          const [errors, rank] = await Promise.all([loadErrors(), loadRanking()])
          const time = (text, times) => {
            const start = performance.now()
            for (let i = 0; i < times; i++) {
              findError(errors, text)
              rank(text)
            }
            return (performance.now() - start) / times
          }
          time("expected scalar type ".repeat(50), 20) // warms up
          const short = time("a message of torch ".repeat(52), 20)
          return Object.entries(texts).map(([name, text]) => [name, time(text, 1) / short])
        }""",
        LONG,
    )
    assert [name for name, ratio in slow if ratio > 500] == [], slow

"""The site's own search, typed into in a real browser."""

# Types each text into the field, the field being empty before, and returns the
# address of each first result, or "" where there is none.
SEARCH = """async (texts) => {
  const field = document.querySelector("[data-md-component=search-query]")
  const result = document.querySelector("[data-md-component=search-result]")
  const meta = result.querySelector(".md-search-result__meta")
  const type = async (text) => {
    field.value = text
    meta.textContent = ""
    field.dispatchEvent(new Event("focus"))
    field.dispatchEvent(new Event("input", { bubbles: true }))
    field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
    while (!meta.textContent) await new Promise((done) => setTimeout(done, 5))
  }
  const found = []
  for (const text of texts) {
    await type("")
    await type(text)
    found.push(result.querySelector("li a[href]")?.href || "")
  }
  return found
}"""


def search(page, texts):
    """Return the path of the first page that the search finds for each text."""
    page.goto("/")
    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type("tensor")
    page.locator(".md-search-result__item").first.wait_for()
    origin = page.evaluate("location.origin")
    _, *found = page.evaluate(SEARCH, ["array", *texts])  # the first may meet the words typed above
    return [url.removeprefix(origin).split("#")[0].split("?")[0] for url in found]

/* The search field takes an error message as it is pasted. Its page comes
   first, above what Material's search finds. */

const query = document.querySelector("[data-md-component=search-query]")
const result = document.querySelector("[data-md-component=search-result]")
const list = result.querySelector(".md-search-result__list")
const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")
let first

/* Words of a question that say nothing about its subject; Material's own list
   is shorter. */
const EMPTY = new Set(
  `a about after all an and any are as at be been before but by can could did do does even every for from
  get gets give gives got had has have how i if in into is it its just like make makes me my need no not of on
  one only or other same should so some still than that the their then there they this to use used using very
  via vs want was way were what when where whether which who why will with work works would you your`.split(/\s+/)
)

/* Return the query as Material's search best takes it. It reads quotes, colons
   and + - * ~ ^ as operators, so that a message such as "add_cpu" not
   implemented for 'Half' would find nothing, and takes each word for the
   beginning of one. Here only words are left, and a whole word counts more. */
function wordsOf(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) || []
  const telling = words.filter((word) => word.length > 1 && !EMPTY.has(word.toLowerCase()))
  return (telling.length ? telling : words).map((word) => `${word}^2 ${word}`).join(" ")
}

/* The field shows what was typed; Material's search gets the words. */
Object.defineProperty(query, "value", {
  get() {
    return wordsOf(get.call(this))
  },
  set(text) {
    set.call(this, text)
  },
})

/* Of a whole traceback, the field takes the line that names the error. */
query.addEventListener("paste", (event) => {
  const text = event.clipboardData.getData("text/plain").trim()
  const lines = text.split(/\r?\n/).filter((line) => /^[\w.]*(Error|Exception|Warning)\b/.test(line))
  if (!text.includes("\n") || !lines.length) return
  event.preventDefault()
  query.setRangeText(lines.at(-1), query.selectionStart, query.selectionEnd, "end")
  query.dispatchEvent(new Event("input", { bubbles: true }))
})

query.addEventListener("input", async () => {
  const text = get.call(query)
  const found = findError(await loadErrors(), text)
  if (text !== get.call(query)) return
  first = found && resultOf(found)
  putFirst()
})
new MutationObserver(putFirst).observe(result, { childList: true, subtree: true })

/* Return a result as Material writes it; Enter opens the one of highest score. */
function resultOf({ url, title }) {
  const item = document.createElement("li")
  item.className = "md-search-result__item"
  item.innerHTML = `<a class="md-search-result__link" tabindex="-1">
    <article class="md-search-result__article md-typeset" data-md-score="Infinity">
      <h1></h1><p>This message has a page of its own.</p>
    </article></a>`
  item.querySelector("a").href = url
  item.querySelector("h1").textContent = title
  return item
}

function putFirst() {
  for (const item of list.querySelectorAll("[data-md-score=Infinity]"))
    if (item.closest("li") !== first) item.closest("li").remove()
  if (first && list.firstChild !== first) list.prepend(first)
}

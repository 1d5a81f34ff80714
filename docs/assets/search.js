/* The search field takes a question in the reader's words, or an error message
   as it is pasted. What rank.js finds best comes first, and before it the page
   of a recognised message; Material's search follows. */

const FIRST = 3
const query = document.querySelector("[data-md-component=search-query]")
const result = document.querySelector("[data-md-component=search-result]")
const list = result.querySelector(".md-search-result__list")
const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")
document.querySelector("[data-md-component=search]").setAttribute("aria-label", "Search")
let ranking
let first = []

/* Load Material's index, once, for the ranking. */
function loadRanking() {
  const index = new URL("search/search_index.json", home)
  return (ranking ||= fetch(index).then((reply) => reply.json()).then(({ docs }) => makeRanking(docs)))
}

/* Return the query as Material's search best takes it. It reads quotes, colons
   and + - * ~ ^ as operators, so that a message such as "add_cpu" not
   implemented for 'Half' would find nothing, and takes each word for the
   beginning of one. Here only words are left, and a whole word counts more. */
function wordsOf(text) {
  const words = (text.match(/[\p{L}\p{N}_]+/gu) || []).slice(0, LONGEST)
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
  const [errors, rank] = await Promise.all([loadErrors(), loadRanking()])
  if (text !== get.call(query)) return
  const error = findError(errors, text)
  const found = rank(text).map((page) => ({ ...page, url: new URL(page.url, home).href }))
  const best = found.filter(({ url }) => url !== error?.url).slice(0, FIRST)
  if (error) best.unshift({ ...error, says: "This message has a page of its own." })
  first = best.map(resultOf)
  putFirst()
})
new MutationObserver(putFirst).observe(result, { childList: true, subtree: true })

/* Return a result as Material writes it; Enter opens the one of highest score. */
function resultOf({ url, title, says }, place) {
  const item = document.createElement("li")
  item.className = "md-search-result__item"
  item.innerHTML = `<a class="md-search-result__link" tabindex="-1">
    <article class="md-search-result__article md-typeset"><h1></h1><p></p></article></a>`
  item.querySelector("a").href = url
  item.querySelector("article").dataset.mdScore = place ? 1e6 - place : Infinity
  item.querySelector("h1").textContent = title
  item.querySelector("p").textContent = says
  return item
}

/* Put them in front, and leave out what Material shows of the same pages. */
function putFirst() {
  if (first.every((item, place) => list.children[place] === item)) return
  for (const item of list.querySelectorAll(":scope > li")) {
    const [page] = item.querySelector("a").href.split(/[?#]/)
    if (item.dataset.first || first.some((other) => other.querySelector("a").href === page)) item.remove()
  }
  for (const item of first) item.dataset.first = true
  list.prepend(...first)
}

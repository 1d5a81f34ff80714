/* The search: a worker in the place of Material's, which would load its index
   with every page; this one loads when someone searches. Material's page asks,
   numbers its messages (0 start, 1 ready, 2 query, 3 result) and shows. */

const SHOWN = 10
let asked = 0

addEventListener("message", async ({ data: { type, data } }) => {
  if (type === 0) postMessage({ type: 1 })
  if (type !== 2) return
  const turn = ++asked
  const items = data.trim() ? await search(data) : []
  // While all is loading, the answer to a first letter may come behind that to the word.
  if (turn === asked) postMessage({ type: 3, data: { items } })
})

/* Return what answers a question in the reader's words, or an error message as
   it was pasted: the page of a recognised message first. */
async function search(text) {
  const [{ loadRanking }, { loadErrors, findError }] = await Promise.all([import("./rank.js"), import("./find-error.js")])
  const [rank, errors] = await Promise.all([loadRanking(), loadErrors()])
  const error = findError(errors, text)
  const found = rank(text).filter(({ url }) => url !== error?.url).slice(0, SHOWN)
  if (error) found.unshift({ ...error, says: "This message has a page of its own.", score: Infinity })
  return found.map(({ url, title, says, score }) => [
    { location: url, title: escape(title), text: `<p>${escape(says)}</p>`, score, terms: {} },
  ])
}

/* Return a text as HTML, which Material takes it for. */
function escape(text) {
  return text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt()};`)
}

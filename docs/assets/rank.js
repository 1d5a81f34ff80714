/* Ranks pages for a question in the reader's own words: by the words of the
   page (BM25F, Robertson and Zaragoza 2009), and by the nearest of the ways to
   ask that the page's front matter lists. */

/* Words of a question that say nothing about its subject. */
const EMPTY = new Set(
  `a about after all an and any are as at be been before but by can could did do does even every for from
  get gets give gives got had has have how i if in into is it its just like make makes me my need no not of on
  one only or other same should so some still than that the their then there they this to use used using very
  via vs want was way were what when where whether which who why will with work works would you your`.split(/\s+/)
)
/* Tried on questions from forums; near these values little changes. */
const FIELDS = { title: 2, heads: 1, says: 2, asked: 1, text: 1 }
const NEAREST = 3
const LONGEST = 100 // words of a question; more would only take time
const GUIDE = 1.2 // who names no message is more often answered by a guide

/* Return the telling words of a text, without their endings; name_of_function
   counts whole and in parts. */
function termsOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) || []
  const parts = words.flatMap((word) => (word.includes("_") ? [word, ...word.split("_")] : [word]))
  return parts.filter((word) => word.length > 1 && !EMPTY.has(word)).map(stem)
}

function stem(word) {
  const [, start, end] = word.match(/^(.{3,}?)(ingly|edly|ing|ies|ied|es|ed|ly|s|e)$/) || [, word, ""]
  return end === "ies" || end === "ied" ? `${start}y` : start
}

/* Load what published.py wrote of each page, once, and return the function
   that ranks them for a text, best first: [{ url, title, says, score }]. */
export function loadRanking() {
  const index = new URL("../search/pages.json", import.meta.url)
  return (ranking ||= fetch(index).then((reply) => reply.json()).then(makeRanking))
}
let ranking

export function makeRanking(all) {
  for (const page of all) page.ways = [page.title, page.says, ...page.asked]
  for (const page of all) page.counts = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, count(String(page[field]))]))
  const average = (field) => all.reduce((sum, page) => sum + page.counts[field].size, 0) / all.length
  const averages = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, average(field)]))
  const frequency = new Map()
  for (const page of all) {
    page.terms = new Map()
    for (const [field, weight] of Object.entries(FIELDS))
      for (const [term, number] of page.counts[field])
        add(page.terms, term, (weight * number) / (0.25 + (0.75 * page.counts[field].size) / averages[field]))
    page.ways = page.ways.map((text) => ({ text, terms: new Set(termsOf(text)) }))
    const met = new Set([...page.terms.keys(), ...page.ways.flatMap(({ terms }) => [...terms])])
    for (const term of met) add(frequency, term, 1)
  }

  /* How much a term tells: more, the fewer pages have it. */
  const weigh = (term) => Math.log(1 + (all.length - (frequency.get(term) || 0) + 0.5) / ((frequency.get(term) || 0) + 0.5))
  const sum = (terms) => [...terms].reduce((total, term) => total + weigh(term), 0)
  for (const page of all) for (const way of page.ways) way.size = sum(way.terms) ** 0.5

  /* What is being typed stands for the words that begin with it. */
  function known(term) {
    if (frequency.has(term)) return [term]
    return [...frequency.keys()].filter((other) => other.startsWith(term)).slice(0, 20)
  }

  return (text) => {
    const terms = new Set(termsOf(text.slice(0, 50 * LONGEST)).slice(0, LONGEST).flatMap(known))
    const ranked = all.map((page) => {
      let score = 0
      for (const term of terms) {
        const number = page.terms.get(term)
        if (number) score += (weigh(term) * number * 4) / (number + 3)
      }
      let best = { value: 0, text: page.title }
      for (const way of page.ways) {
        const value = sum([...way.terms].filter((term) => terms.has(term))) / way.size
        if (value > best.value) best = { value, text: way.text }
      }
      score = (score + NEAREST * best.value) * (page.url.startsWith("guide/") ? GUIDE : 1)
      return { url: page.url, title: page.title, says: best.text === page.title ? page.says : best.text, score }
    })
    return ranked.filter(({ score }) => score).sort((a, b) => b.score - a.score)
  }
}

function count(text) {
  const counts = new Map()
  for (const term of termsOf(text)) add(counts, term, 1)
  return counts
}

function add(counts, term, number) {
  counts.set(term, (counts.get(term) || 0) + number)
}

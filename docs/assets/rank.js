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
/* Of these, some tell in a pair: "to numpy" is not "from numpy". */
const PAIRED = new Set("from in into not of on to without".split(" "))
const PAIR = 0.5 // of what its terms would count
/* Tried on questions from forums; near these values little changes. */
const FIELDS = { title: 2, heads: 1, says: 2, asked: 1, text: 1 }
const NEAREST = 3
const LONGEST = 100 // words of a question; more would only take time
const GUIDE = 1.2 // who names no message is more often answered by a guide

/* Return the telling words of a text, without their endings; name_of_function
   counts whole and in parts. */
function termsOf(text) {
  return wordsOf(text).flatMap((word) => (word.includes("_") ? [word, ...bare(word).split("_")] : [word])).filter(tells).map(stem)
}

/* Return the neighbours among a text's telling words. */
function pairsOf(text) {
  const words = wordsOf(text).filter((word) => PAIRED.has(word) || tells(word)).map(stem)
  return words.slice(1).map((word, i) => `${words[i]} ${word}`)
}

function wordsOf(text) {
  return text.toLowerCase().match(/\.?[\p{L}\p{N}_]+\(?|[-+*/@%&|^~<>=!]=|::-1/gu) || []
}

/* Return whether a word tells; np.where and any( name a function, whatever their word means. */
function tells(word) {
  return (word.length > 1 || word === "c") && !EMPTY.has(word)
}

function bare(word) {
  return word.replace(/^\.|\($/g, "")
}

function stem(marked) {
  const word = bare(marked)
  const [, start, end] = word.match(/^(.{3,}?)(ingly|edly|ings?|ies|ied|es|ed|ly|s|e)$/) || [, word, ""]
  if (end === "s" && start.endsWith("s")) return word
  if (end === "ies" || end === "ied") return `${start}y`
  return /^(ings?|ed)$/.test(end) ? start.replace(/([bdfgklmnprtvz])\1$/, "$1") : start
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
    page.ways = page.ways.map((text) => ({ text, terms: new Set([...termsOf(text), ...pairsOf(text)]) }))
    const met = new Set([...page.terms.keys(), ...page.ways.flatMap(({ terms }) => [...terms])])
    for (const term of met) add(frequency, term, 1)
  }

  /* How much a term tells: more, the fewer pages have it. */
  const weights = new Map()
  for (const [term, number] of frequency)
    weights.set(term, (term.includes(" ") ? PAIR : 1) * Math.log(1 + (all.length - number + 0.5) / (number + 0.5)))
  const weigh = (term) => weights.get(term)
  const sum = (terms) => [...terms].reduce((total, term) => total + weigh(term), 0)
  for (const page of all) for (const way of page.ways) way.size = sum(way.terms) ** 0.5

  const words = [...frequency.keys()].filter((term) => !term.includes(" "))
  /* What is being typed stands for the words that begin with it, a slip for the word meant. */
  function known(term) {
    if (frequency.has(term)) return [term]
    const begun = words.filter((other) => other.startsWith(term)).slice(0, 20)
    if (begun.length || !/^[a-z]{5,}$/.test(term)) return begun
    const near = words.filter((other) => other[0] === term[0] && oneSlip(term, other))
    return near.sort((a, b) => frequency.get(b) - frequency.get(a)).slice(0, 1)
  }

  return (text) => {
    text = text.slice(0, 50 * LONGEST)
    const terms = new Set([...termsOf(text).slice(0, LONGEST).flatMap(known), ...pairsOf(text).slice(0, LONGEST)])
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

/* Are two words one letter, or two letters in the wrong order, apart? */
function oneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1) || x === (y[1] || "") + (y[0] || "") + y.slice(2)
}

function count(text) {
  const counts = new Map()
  for (const term of termsOf(text)) add(counts, term, 1)
  return counts
}

function add(counts, term, number) {
  counts.set(term, (counts.get(term) || 0) + number)
}

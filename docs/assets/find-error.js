/* Recognises an error message; patterns and pages stand in errors.json. */

// Of a long paste its end is read, and soon.
const CHARACTERS = 20_000
const LINES = 500

/* Return all errors: page, title and patterns of each. */
export function loadErrors() {
  return (loading ||= fetch(new URL("errors.json", import.meta.url))
    .then((reply) => reply.json())
    .then((errors) => errors.map((error) => ({ ...error, patterns: error.patterns.map((text) => new RegExp(text)) }))))
}
let loading

/* Return the error that a text names, or undefined. Of several the last one,
   since a traceback ends with what was raised last. A terminal may have
   wrapped the message: each line is also read with the one behind it. */
export function findError(errors, text) {
  const lines = text.slice(-CHARACTERS).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').split(/\r?\n/).slice(-LINES)
  for (let i = lines.length - 1; i >= 0; i--)
    for (const part of [lines[i], `${lines[i]} ${(lines[i + 1] || "").trim()}`]) {
      const found = errors.find(({ patterns }) => patterns.some((pattern) => pattern.test(part)))
      if (found) return { ...found, url: `errors/${found.page}/` }
    }
}

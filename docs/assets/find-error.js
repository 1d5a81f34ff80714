/* Recognises an error message; patterns and pages stand in errors.json. */

/* Return all errors: page, title and patterns of each. */
export function loadErrors() {
  return (loading ||= fetch(new URL("errors.json", import.meta.url)).then((reply) => reply.json()))
}
let loading

/* Return the error that a text names, or undefined. Of several the last one,
   since a traceback ends with what was raised last. A terminal may have
   wrapped the message: each line is also read with the one behind it. */
export function findError(errors, text) {
  const lines = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').split(/\r?\n/)
  for (let i = lines.length - 1; i >= 0; i--)
    for (const part of [lines[i], `${lines[i]} ${(lines[i + 1] || "").trim()}`]) {
      const found = errors.find(({ patterns }) => patterns.some((pattern) => new RegExp(pattern).test(part)))
      if (found) return { ...found, url: `errors/${found.page}/` }
    }
}

/* Leads from a pasted message to its page: in the paste box and in the search
   field. Without JavaScript the box is hidden and the table of messages is
   there. Nothing that is pasted leaves the browser. */

const home = new URL(JSON.parse(document.getElementById("__config").textContent).base.replace(/\/?$/, "/"), location.href)
// Of a long paste its end is read, and soon.
const CHARACTERS = 20_000
const LINES = 500
let loading

/* Return all errors: page, title and patterns of each. */
function loadErrors() {
  return (loading ||= fetch(new URL("assets/errors.json", home))
    .then((reply) => reply.json())
    .then((errors) => errors.map((error) => ({ ...error, patterns: error.patterns.map((text) => new RegExp(text)) }))))
}

/* Return the error that a text names, or undefined. Of several the last one,
   since a traceback ends with what was raised last. A terminal may have
   wrapped the message: each line is also read with the one behind it. */
function findError(errors, text) {
  const lines = text.slice(-CHARACTERS).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').split(/\r?\n/).slice(-LINES)
  for (let i = lines.length - 1; i >= 0; i--)
    for (const part of [lines[i], `${lines[i]} ${(lines[i + 1] || "").trim()}`]) {
      const found = errors.find(({ patterns }) => patterns.some((pattern) => pattern.test(part)))
      if (found) return { ...found, url: new URL(`errors/${found.page}/`, home).href }
    }
}

for (const form of document.querySelectorAll("form.paste")) {
  const field = form.querySelector("textarea")
  const status = form.querySelector("[role=status]")

  async function show(open) {
    const text = field.value
    const found = findError(await loadErrors(), text)
    if (text !== field.value) return
    status.replaceChildren()
    if (!text.trim()) return
    if (!found) {
      status.append("No page knows this message. Paste the line that names the error, whole.")
      return
    }
    const link = document.createElement("a")
    link.href = found.url
    link.textContent = found.title
    status.append(open ? "Opening: " : "Found, press Enter to open: ", link)
    if (open) location.assign(link.href)
  }

  field.addEventListener("input", (event) => show(event.inputType === "insertFromPaste"))
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey) return
    event.preventDefault()
    show(true)
  })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    show(true)
  })
  form.hidden = false
}

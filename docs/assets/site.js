/* What the pages do, in one file, since a request costs a phone more than these
   lines: examples, tables, keys, the paste box, the picker, what moved. */

const home = new URL(JSON.parse(document.getElementById("__config").textContent).base.replace(/\/?$/, "/"), location.href)

/* A button on each example: a Markdown block for a forum, with the code, what
   it printed, and the link. GitHub, Discourse and Stack Overflow read it. The
   theme's own button copies the code alone; here it gets the example's name.
   Where the page has a link to report a problem, each example gets one too. */

const report = document.querySelector(".share .report")
for (const title of document.querySelectorAll(".language-python > .filename[id]")) {
  const example = title.parentElement
  const button = document.createElement("button")
  button.type = "button"
  button.className = "forum"
  button.textContent = "Copy for a forum"
  button.setAttribute("aria-label", `Copy ${title.id} for a forum`)
  button.hidden = !navigator.clipboard
  const tools = document.createElement("span")
  tools.className = "tools"
  tools.append(button)
  if (report) tools.append(reportLink(title.id))
  title.append(tools)
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(forForum(example, title.id))
    button.textContent = "Copied"
    setTimeout(() => (button.textContent = "Copy for a forum"), 2000)
  })
  // The theme adds its button when the example comes into view.
  new MutationObserver(() => {
    const copy = example.querySelector("[data-md-type=copy]:not([aria-label])")
    copy?.setAttribute("aria-label", `Copy ${title.id}`)
  }).observe(example, { childList: true, subtree: true })
}

/* Return the page's link to report a problem, with the example's name in it. */
function reportLink(name) {
  const link = document.createElement("a")
  const url = new URL(report.href)
  const fields = url.searchParams
  fields.set("title", `${fields.get("title")}: ${name}`)
  fields.set("body", fields.get("body").replace("\n", `#${name}\n`)) // its first line is the address
  link.href = url.href
  link.className = "report"
  link.textContent = "Report"
  link.setAttribute("aria-label", `Report a problem with ${name}`)
  return link
}

function forForum(example, name) {
  const page = document.querySelector("link[rel=canonical]")?.href || location.href
  const output = example.nextElementSibling
  const parts = [fence("python", example)]
  if (output?.matches(".language-text")) parts.push("Prints:", fence("text", output))
  if (output?.matches(".language-pytb")) parts.push("Raises:", fence("text", output))
  const link = `${page.split("#")[0]}#${name}`
  return `${[...parts, `From [${document.title}](${link})`].join("\n\n")}\n`
}

/* Return a block's text between backticks, one more than it has in a row. */
function fence(language, block) {
  const text = block.querySelector("pre code").textContent.trimEnd()
  const ticks = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${ticks}${language}\n${text}\n${ticks}`
}

/* Sorts and filters the tables of messages and of the reference, and lets the
   arrow keys scroll a table that is too wide. Without JavaScript they are there
   as they are. */

for (const table of document.querySelectorAll(":is(.errors, .matrix) table")) {
  const [body] = table.tBodies
  const rows = [...body.rows]
  const heads = [...table.tHead.rows[0].cells]
  addFilter()
  heads.forEach(addButton)

  /* Above the table: a field, and what it leaves of the rows. */
  function addFilter() {
    const box = element("div", "filter")
    const label = element("label")
    const field = element("input")
    const status = element("span")
    field.type = "search"
    field.autocomplete = "off"
    field.spellcheck = false
    status.setAttribute("role", "status")
    label.append("Filter the table", field)
    box.append(label, status)
    table.closest(".errors, .matrix").prepend(box)
    field.addEventListener("input", () => {
      const words = field.value.toLowerCase().split(/\s+/)
      for (const row of rows) {
        const text = row.textContent.toLowerCase()
        row.hidden = !words.every((word) => text.includes(word))
      }
      const count = rows.filter((row) => !row.hidden).length
      status.textContent = field.value ? `${count} of ${rows.length} rows` : ""
    })
  }

  /* In a column's head: up, down, and back to the order of the page. */
  function addButton(head, column) {
    const button = element("button", "sort")
    button.type = "button"
    button.title = `Sort by ${head.textContent.trim()}`
    button.setAttribute("aria-label", button.title)
    head.append(button)
    button.addEventListener("click", () => {
      const next = { ascending: "descending", descending: null, null: "ascending" }[head.getAttribute("aria-sort")]
      for (const other of heads) other.removeAttribute("aria-sort")
      if (next) head.setAttribute("aria-sort", next)
      const text = (row) => row.cells[column].textContent.trim()
      const sorted = [...rows].sort((a, b) => text(a).localeCompare(text(b), "en", { numeric: true }))
      body.append(...(next === "ascending" ? sorted : next ? sorted.reverse() : rows))
    })
  }

  function element(name, classes = "") {
    const made = document.createElement(name)
    made.className = classes
    return made
  }
}

/* Without our own build the theme wraps a table when the page has loaded. */
addEventListener("load", () => {
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap")) {
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0
  }
})

/* The arrow keys turn the page, where nothing else takes them. */

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
  if (event.target.closest("input, textarea, select, [contenteditable], pre, .md-typeset__scrollwrap, .tabbed-labels")) return
  const link = { ArrowLeft: "prev", ArrowRight: "next" }[event.key]
  const target = link && document.querySelector(`.md-footer__link--${link}`)
  if (target) location.assign(target.href)
})

/* Of a whole traceback, the search field takes the line that names the error. */

document.querySelector("[data-md-component=search]").setAttribute("aria-label", "Search")
const query = document.querySelector("[data-md-component=search-query]")
query.addEventListener("paste", (event) => {
  const text = event.clipboardData.getData("text/plain").trim()
  const lines = text.split(/\r?\n/).filter((line) => /^[\w.]*(Error|Exception|Warning)\b/.test(line))
  if (!text.includes("\n") || !lines.length) return
  event.preventDefault()
  query.setRangeText(lines.at(-1), query.selectionStart, query.selectionEnd, "end")
  query.dispatchEvent(new Event("input", { bubbles: true }))
})

/* Leads from a pasted message to its page. Without JavaScript the box is hidden
   and the table of messages is there. Nothing that is pasted leaves the browser. */

for (const form of document.querySelectorAll("form.paste")) {
  const field = form.querySelector("textarea")
  const status = form.querySelector("[role=status]")

  async function show(open) {
    const text = field.value
    const { loadErrors, findError } = await import("./find-error.js")
    const found = findError(await loadErrors(), text)
    if (text !== field.value) return
    status.replaceChildren()
    if (!text.trim()) return
    if (!found) {
      status.append("No page knows this message. Paste the line that names the error, whole.")
      return
    }
    const link = document.createElement("a")
    link.href = new URL(found.url, home)
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
}

/* Answers "Which line do I need?" from picker.json. What is chosen stands in
   the address, so that an answer can be linked. Without JavaScript the form is
   hidden, and the tables are there. */

for (const form of document.querySelectorAll("form.picker")) {
  const fields = form.querySelectorAll("input, select")
  const status = form.querySelector("[role=status]")
  const copy = form.querySelector("button")
  const loading = fetch(new URL("assets/picker.json", home)).then((reply) => reply.json())

  /* Choose what the address says, as far as the form has such a choice. */
  function choose() {
    const query = new URLSearchParams(location.search)
    for (const field of fields) {
      const value = query.get(field.name)
      if (field.type === "radio") field.checked ||= field.value === value
      else if ([...field.options].some((option) => option.value === value)) field.value = value
    }
  }

  /* Show the questions that matter, and the answer. */
  async function show() {
    for (const part of form.querySelectorAll("[data-from]"))
      part.hidden = part.disabled = part.dataset.from !== form.elements.from.value
    form.elements.fail.parentElement.hidden = form.elements.memory.value === "copy"
    const chosen = [...new FormData(form).values()].join(" ")
    const { answers, cases } = await loading
    status.replaceChildren(...describe(answers[cases[chosen]]))
    copy.textContent = "Copy the line"
  }

  function describe({ line, memory, why_page, why, caution, impossible, nearest }) {
    const code = element("p", element("code", line))
    code.className = "line"
    const link = element("a", why)
    link.href = new URL(why_page.replace(".md", "/"), home).href
    const says = [element("strong", memory[0].toUpperCase() + memory.slice(1)), `. ${caution} Why: `, link]
    if (!impossible) return [code, element("p", ...says)]
    if (!nearest) return [element("p", `Not possible: ${impossible}. The nearest:`), code, element("p", ...says)]
    const instead = element("p", `Not possible: ${impossible}. The nearest is `, element("code", nearest), ", which copies.")
    return [code, instead, element("p", ...says)]
  }

  function element(name, ...content) {
    const made = document.createElement(name)
    made.append(...content)
    return made
  }

  form.addEventListener("change", () => {
    show()
    history.replaceState(null, "", `?${new URLSearchParams(new FormData(form))}${location.hash}`)
  })
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(status.querySelector(".line").textContent)
    copy.textContent = "Copied"
  })
  copy.hidden = !navigator.clipboard
  choose()
  show()
}

/* Follows a heading or an example that moved. moved.json says from where to
   where, {"guide/memory/#old": "guide/lifetime/#new"}; it is loaded only when
   the address names an anchor that the page has not. */

async function followAnchor() {
  const anchor = location.hash.slice(1)
  if (!anchor || document.getElementById(anchor)) return
  const moved = await (await fetch(new URL("assets/moved.json", home))).json()
  const now = moved[`${location.pathname.slice(home.pathname.length)}#${anchor}`]
  if (now) location.replace(new URL(now, home))
}

followAnchor()
addEventListener("hashchange", followAnchor)

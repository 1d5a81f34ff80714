/* Sorts and filters the tables of messages and of the reference, and lets the
   arrow keys scroll a table that is too wide. Without JavaScript they are there
   as they are. */

for (const table of document.querySelectorAll(":is(.errors, .matrix) table")) {
  const [body] = table.tBodies
  const rows = [...body.rows]
  const heads = [...table.tHead.rows[0].cells]
  addFilter()
  heads.forEach(addButton)
  for (const cell of body.querySelectorAll("td")) cell.dataset.says = cell.textContent.trim().split(/\s/, 1)

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
    table.closest(".errors, .matrix").before(box)
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

/* The theme wraps a table when the page has loaded. */
addEventListener("load", () => {
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap")) {
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0
  }
})

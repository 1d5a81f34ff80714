/* Answers "Which line do I need?" from picker.json. What is chosen stands in
   the address, so that an answer can be linked. Without JavaScript the form is
   hidden, and the tables are there. */

for (const form of document.querySelectorAll("form.picker")) {
  const home = new URL(JSON.parse(document.getElementById("__config").textContent).base.replace(/\/?$/, "/"), location.href)
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
    form.hidden = false
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

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

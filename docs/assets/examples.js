/* A button on each example: a Markdown block for a forum, with the code, what
   it printed, and the link. GitHub, Discourse and Stack Overflow read it. The
   theme's own button copies the code alone; here it gets the example's name. */

for (const example of document.querySelectorAll(".language-python.highlight[id]")) {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "forum"
  button.textContent = "Copy for a forum"
  button.setAttribute("aria-label", `Copy ${example.id} for a forum`)
  button.hidden = !navigator.clipboard
  example.querySelector(".filename").append(button)
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(forForum(example))
    button.textContent = "Copied"
    setTimeout(() => (button.textContent = "Copy for a forum"), 2000)
  })
  // The theme adds its button when the example comes into view.
  new MutationObserver(() => {
    const copy = example.querySelector("[data-md-type=copy]:not([aria-label])")
    copy?.setAttribute("aria-label", `Copy ${example.id}`)
  }).observe(example, { childList: true, subtree: true })
}

function forForum(example) {
  const page = document.querySelector("link[rel=canonical]")?.href || location.href
  const output = example.nextElementSibling
  const parts = [fence("python", example)]
  if (output?.matches(".language-text")) parts.push("Prints:", fence("text", output))
  if (output?.matches(".language-pytb")) parts.push("Raises:", fence("text", output))
  const link = `${page.split("#")[0]}#${example.id}`
  return `${[...parts, `From [${document.title}](${link})`].join("\n\n")}\n`
}

/* Return a block's text between backticks, one more than it has in a row. */
function fence(language, block) {
  const text = block.querySelector("pre code").textContent.trimEnd()
  const ticks = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${ticks}${language}\n${text}\n${ticks}`
}

/* The arrow keys turn the page, where nothing else takes them. */

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
  if (event.target.closest("input, textarea, select, [contenteditable], pre, .md-typeset__scrollwrap, .tabbed-labels")) return
  const link = { ArrowLeft: "prev", ArrowRight: "next" }[event.key]
  const target = link && document.querySelector(`.md-footer__link--${link}`)
  if (target) location.assign(target.href)
})

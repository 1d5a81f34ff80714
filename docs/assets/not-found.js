/* On the page for addresses that lead nowhere: what the address may have meant. */

async function suggest() {
  const { loadRanking } = await import("./rank.js")
  const home = new URL(JSON.parse(document.getElementById("__config").textContent).base.replace(/\/?$/, "/"), location.href)
  const path = location.pathname.slice(home.pathname.length).replace(/%(?![\da-f]{2})/gi, "%25")
  const name = path.split("/").findLast((part) => part) || "" // the folders above say little
  const words = decodeURIComponent(name).replace(/\.\w+$|-/g, " ")
  const rank = await loadRanking()
  const box = document.querySelector(".suggestions")
  for (const { url, title, says } of rank(words).slice(0, 4)) {
    const item = document.createElement("li")
    const link = document.createElement("a")
    link.href = new URL(url, home).href
    link.textContent = title
    item.append(link, `: ${says}`)
    box.querySelector("ul").append(item)
    box.querySelector("p").hidden = false
  }
}

suggest()

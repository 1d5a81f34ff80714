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

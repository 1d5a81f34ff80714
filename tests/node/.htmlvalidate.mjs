/* What html-validate looks for in the built pages: its recommended rules, but
   for those below. */

export default {
  root: true,
  extends: ["html-validate:recommended"],
  elements: ["html5", { "*": { attributes: { tabindex: { enum: ["", "/-?\\d+/"] } } } }], // the theme's empty tabindex
  rules: {
    // No fault in HTML, a taste:
    "doctype-style": "off", // the theme writes <!doctype>
    "long-title": "off", // the title of an error's page is its message
    "no-trailing-whitespace": "off", // of empty template lines; gzip takes it
    "void-style": "off", // <img/> is <img>
    // HTML allows any id without a space: __search, shares.py
    "valid-id": ["error", { relaxed: true }],
    // The theme's markup:
    "unique-landmark": "off", // the table of contents stands in both sidebars, one hidden
    "valid-autocomplete": "off", // on its check boxes, against a browser that restores them
    "wcag/h32": "off", // its search and palette, like our picker, answer without a submit button
  },
}

// Puts the search of services into a page: <script src="https://…/widget.js" data-lang="fi" data-area="…" async></script>
// Without script the same page stands in an <iframe> as it is.
(function () {
  var here = document.currentScript;
  var frame = document.createElement("iframe");
  var words = new URLSearchParams();
  if (here.dataset.lang) words.set("lang", here.dataset.lang);
  if (here.dataset.area) words.set("area", here.dataset.area);
  frame.src = new URL("/widget?" + words, here.src).href;
  frame.title = here.dataset.title || { sv: "Sök tjänster", en: "Search services" }[here.dataset.lang] || "Hae palveluja";
  frame.width = "100%";
  frame.height = here.dataset.height || "600";
  frame.loading = "lazy";
  here.parentNode.insertBefore(frame, here);
})();

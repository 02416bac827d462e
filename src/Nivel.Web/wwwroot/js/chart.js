// <figure data-chart="line|bar|stack|area" data-table="#id" data-unit="%"> draws the table that stands beside it. The first column
// is the axis, the other columns are series (but for those whose head says data-skip); a cell may carry its exact number in
// data-value. The table stays on the page as the twin that works for everybody, so the drawing is hidden from assistive technology.
// data-png="#id" names a list of downloads to which a button is added that saves the drawing as a picture.
const token = (name) => {
  const probe = document.createElement("span");
  probe.className = "n-sr";
  document.body.append(probe);
  probe.style.color = `var(${name})`;
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
};

const number = (cell) => {
  const text = cell?.dataset.value ?? cell?.textContent.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-").replace(",", ".") ?? "";
  return text === "" || Number.isNaN(parseFloat(text)) ? null : parseFloat(text);
};

function read(table) {
  const heads = [...table.tHead.rows[0].cells].slice(1).filter((head) => head.dataset.skip === undefined);
  const rows = [...table.tBodies[0].rows];
  return {
    labels: rows.map((row) => row.cells[0].textContent.trim()),
    series: heads.map((head) => ({ name: head.textContent.trim(), phase: head.dataset.phase, compare: head.dataset.compare !== undefined, band: head.dataset.band, data: rows.map((row) => number(row.cells[head.cellIndex])) })),
  };
}

function seriesOf(kind, one, index, colours) {
  const colour = one.phase ? token(`--phase-${one.phase}`) : one.compare || one.band ? token("--ink-2") : colours[index % colours.length];
  const bar = kind === "bar" || kind === "stack";
  return {
    name: one.name,
    type: bar ? "bar" : "line",
    stack: kind === "stack" || kind === "area" ? "all" : undefined,
    data: one.data,
    symbol: one.data.length > 24 ? "none" : "circle",
    symbolSize: 7,
    barMaxWidth: 28,
    areaStyle: kind === "area" ? { opacity: 0.25 } : undefined,
    lineStyle: { width: one.band ? 1 : one.compare ? 2 : 3, type: one.compare ? "dashed" : "solid", color: colour },
    itemStyle: { color: colour },
    emphasis: { disabled: true },
  };
}

// Two columns marked data-band="low" and "high" are the edges of a range: the room between them is filled.
function bandOf(series, colour) {
  const [low, high] = ["low", "high"].map((edge) => series.find((one) => one.band === edge)?.data);
  if (!low || !high) return [];
  const silent = { type: "line", stack: "band", symbol: "none", silent: true, lineStyle: { opacity: 0 }, tooltip: { show: false }, emphasis: { disabled: true } };
  const room = high.map((value, i) => (value === null || low[i] === null ? null : value - low[i]));
  return [{ ...silent, data: low }, { ...silent, data: room, areaStyle: { color: colour, opacity: 0.6 } }];
}

function options(figure, table) {
  const { labels, series } = read(table);
  const ink = token("--ink"), quiet = token("--ink-2"), rule = token("--rule"), sheet = token("--sheet");
  const colours = ["--lake", "--phase-o", "--phase-t", "--phase-h", "--phase-p", "--ink-2"].map(token);
  const font = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 14, color: quiet };
  const unit = figure.dataset.unit ?? "";
  const spoken = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
  const along = { type: "category", data: labels, axisLabel: { ...font, hideOverlap: true }, axisLine: { lineStyle: { color: rule } }, axisTick: { show: false } };
  const up = { type: "value", axisLabel: { ...font, formatter: (v) => `${spoken.format(v)}${unit && " " + unit}` }, splitLine: { lineStyle: { color: rule } } };
  const lying = figure.dataset.lying !== undefined;
  return {
    animation: false,
    color: colours,
    textStyle: font,
    legend: series.length > 1 ? { bottom: 0, icon: "roundRect", textStyle: { ...font, color: ink } } : undefined,
    grid: { left: 8, right: 16, top: 16, bottom: series.length > 1 ? 40 : 8, containLabel: true },
    xAxis: lying ? up : along,
    yAxis: lying ? { ...along, inverse: true } : up,
    tooltip: { trigger: "axis", renderMode: "richText", backgroundColor: sheet, borderColor: rule, textStyle: { ...font, color: ink }, valueFormatter: (v) => (v === null ? "–" : `${spoken.format(v)}${unit && " " + unit}`) },
    series: [...series.map((one, i) => seriesOf(figure.dataset.chart, one, i, colours)), ...bandOf(series, rule)],
  };
}

async function draw(figure) {
  const table = document.querySelector(figure.dataset.table);
  if (!table?.tHead || table.tBodies.length === 0) return;
  const echarts = await import("../lib/echarts/echarts.mjs");
  const place = document.createElement("div");
  place.className = "n-chart";
  place.setAttribute("aria-hidden", "true");
  figure.prepend(place);
  const chart = echarts.init(place, null, { renderer: "svg" });
  const paint = () => chart.setOption(options(figure, table), true);
  paint();
  new ResizeObserver(() => chart.resize()).observe(place);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  const downloads = figure.dataset.png && document.querySelector(figure.dataset.png);
  if (downloads) offer(downloads, () => save(chart, table.id));
}

function offer(downloads, act) {
  const item = document.createElement("li"), button = document.createElement("button");
  button.type = "button";
  button.className = "n-chip";
  button.textContent = "PNG";
  button.addEventListener("click", act);
  item.append(button);
  downloads.append(item);
}

// The drawing is a vector picture: it is painted on a canvas twice as sharp as the screen shows it.
async function save(chart, name) {
  const picture = new Image(), canvas = document.createElement("canvas"), scale = 2;
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chart.renderToSVGString())}`;
  await picture.decode();
  [canvas.width, canvas.height] = [chart.getWidth() * scale, chart.getHeight() * scale];
  const pen = canvas.getContext("2d");
  pen.fillStyle = token("--sheet");
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const link = document.createElement("a");
  link.href = canvas.toDataURL("image/png");
  link.download = `nivel-${name}.png`;
  link.click();
}

export function start() {
  for (const figure of document.querySelectorAll("figure[data-chart]")) draw(figure);
}
